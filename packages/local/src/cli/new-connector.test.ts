import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scaffold } from "./new-connector.ts";

const root = resolve(import.meta.dirname, "../../../..");
let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "earshot-scaffold-"));
  for (const part of [
    "packages/connectors/src/scaffold",
    "packages/connectors/src/registry.ts",
    "packages/connectors/README.md",
    "tests/support/fakes/platform.ts",
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
});
afterEach(() => rm(copy, { recursive: true }));
const text = (file: string) => readFile(join(copy, file), "utf8");

test("a connector, its fake and its registration are written under its name", async () => {
  const files = await scaffold(copy, "tik-tok", new Date("2027-01-02T03:04:05Z"));
  expect(files).toHaveLength(11);
  expect(await text("packages/connectors/src/tik-tok/index.ts")).toMatch(
    /export const tikTok: Connector[\s\S]*name: "Tik Tok"/,
  );
  expect(await text("packages/connectors/src/tik-tok/mention.ts")).toContain('PLATFORM = "tik-tok"');
  expect(await text("packages/connectors/src/tik-tok/tik-tok.test.ts")).toContain('platform: "tik-tok"');
  expect(await text("packages/connectors/src/tik-tok/README.md")).toMatch(/^# Tik Tok\n/);
  expect(await text("tests/support/fakes/tik-tok.ts")).toMatch(
    /import \{ tikTok \} from "@earshot\/connectors\/tik-tok\/index"[\s\S]*from "\.\/platform\.ts"[\s\S]*function fakeTikTok/,
  );
  expect(await text("packages/connectors/src/registry.ts")).toMatch(
    /import \{ tikTok \} from "\.\/tik-tok\/index\.ts";[\s\S]*\n {2}\[tikTok\.platform\]: tikTok,\n\};/,
  );
  expect(await text("packages/connectors/src/tik-tok/rulebook.ts")).toContain('readOn: "2027-01-02"');
  const rows = (await text("packages/connectors/README.md")).split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.at(-1)).toMatch(/^\| `tik-tok` +\| everything +\| by hand +\|( +\|){4} what is heard there/);
  expect(rows.at(-1)).toHaveLength(rows.at(-2)!.length);
  for (const file of files.filter((each) => each.includes("tik-tok"))) {
    expect((await text(file)).replace("api.example.com", "")).not.toMatch(/example/i);
  }
});

test.each(["TikTok", "../x", "a b", "", "-a", "a--b", "scaffold"])("%s is no name for one", async (name) => {
  const before = await text("packages/connectors/src/registry.ts");
  await expect(scaffold(copy, name)).rejects.toThrow(/platform's name|there already/);
  expect(await text("packages/connectors/src/registry.ts")).toBe(before);
});

test("what is there already is not written over", async () => {
  await scaffold(copy, "tik-tok");
  await expect(scaffold(copy, "tik-tok")).rejects.toThrow("is there already");
});
