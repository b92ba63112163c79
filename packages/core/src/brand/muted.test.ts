import { expect, test } from "vitest";
import { Brand } from "./brand.ts";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { isMuted, mute } from "./muted.ts";

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

test("muting and hearing again are taken back to the very moment, unless somebody changed it since", async () => {
  const { ctx, at } = await createDigestWorld({ now: "2026-12-01T12:00:00Z" });
  const who = { platform: "x", author: "7", name: "Grump" };
  const untilOf = ({ muted }: Brand) => muted?.find(({ author }) => author === "7")?.until ?? null;
  const first = untilOf(await mute(ctx, "acme", { ...who, days: 7 }));
  at("2026-12-01T12:00:03Z");
  expect(untilOf(await mute(ctx, "acme", { ...who, days: 0 }))).toBeNull();
  expect(untilOf(await mute(ctx, "acme", { ...who, back: { from: null, to: first } }))).toBe(first);
  const longer = untilOf(await mute(ctx, "acme", { ...who, days: 30 }));
  const back = mute(ctx, "acme", { ...who, back: { from: first, to: null } });
  await expect(back).rejects.toMatchObject({ code: "taken" });
  expect(untilOf(await mute(ctx, "acme", { ...who, back: { from: longer, to: first } }))).toBe(first);
  expect(untilOf(await mute(ctx, "acme", { ...who, back: { from: first, to: null } }))).toBeNull();
});
