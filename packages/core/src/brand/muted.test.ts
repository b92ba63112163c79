import { expect, test } from "vitest";
import { Brand } from "./brand.ts";
import { isMuted } from "./muted.ts";

const brand = Brand.parse({
  id: "acme",
  name: "Acme",
  muted: [{ platform: "x", author: "7", name: "Grump", until: "2026-12-01T00:00:00Z" }],
});
const by = (platform: string, id: string) => ({ platform, author: { id, name: "" } });

test("an author is muted on one platform, until the moment given", () => {
  const before = new Date("2026-11-30T23:59:59Z");
  expect(isMuted(brand, by("x", "7"), before)).toBe(true);
  expect(isMuted(brand, by("mastodon", "7"), before)).toBe(false);
  expect(isMuted(brand, by("x", "8"), before)).toBe(false);
  expect(isMuted(brand, by("x", "7"), new Date("2026-12-01T00:00:00Z"))).toBe(false);
});
