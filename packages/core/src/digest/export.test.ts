import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { exportMentions } from "../mention/export-mentions.ts";
import { csvFile, csvRows } from "./csv.ts";
import { exportDigest } from "./export-digest.ts";
import { getDigest } from "./get-digest.ts";
import { listDigests } from "./list-digests.ts";
import { makeDigest } from "./make-digest.ts";

test("a file begins with the mark that Excel needs, and lines end as RFC 4180 says", () => {
  expect(
    csvFile([
      ["שלום", "سلام"],
      ["你好", 1],
    ]),
  ).toBe("\ufeffשלום,سلام\r\n你好,1\r\n");
});

test("commas, quotes and line breaks are kept inside their cell", () => {
  expect(csvRows([['he said "no", twice', "a\nb", "c\r\nd", undefined, true]])).toBe(
    '"he said ""no"", twice","a\nb","c\r\nd",,yes\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠x", "\n=1"])(
  "a spreadsheet does not run %j",
  (text) => {
    expect(
      csvRows([[text]])
        .replace(/^"/, "")
        .startsWith("'"),
    ).toBe(true);
  },
);

test("a negative number stays a number", () => {
  expect(csvRows([[-0.8, 3]])).toBe("-0.8,3\r\n");
});

async function aWorld() {
  const world = await createDigestWorld({ brand: { timeZone: "Europe/Vilnius" }, now: "2026-11-17T06:00:00Z" });
  await world.hear({
    at: "2026-11-17T07:00:00Z",
    by: "Ona",
    text: '=HYPERLINK("x")',
    judged: { sentiment: "negative", score: -0.9, intents: ["complaint", "defect"] },
    rating: { value: 1, of: 5 },
  });
  await world.hear({
    at: "2026-11-17T21:59:59Z",
    by: "דנה",
    text: "תודה, מעולה",
    judged: { language: "he", sentiment: "positive", score: 0.9 },
  });
  await world.hear({ at: "2026-11-17T22:00:00Z", text: "next day" });
  world.at("2026-11-18T06:00:00Z");
  return world;
}
async function piecesOf(from: AsyncIterable<string>): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of from) pieces.push(piece);
  return pieces;
}
const all = async (from: AsyncIterable<string>) => (await piecesOf(from)).join("");

test("a digest's table holds its numbers and its quotes", async () => {
  const world = await aWorld();
  await makeDigest(world.ctx, { brand: "acme", kind: "daily" });
  const digest = await getDigest(world.ctx, "acme", "daily-2026-11-17");
  const lines = exportDigest(digest, "csv").split("\r\n");
  expect(lines).toContain("volume,mentions,2,,,,,,,,");
  expect(lines).toContain("languages,he,1,,,,,,,,");
  expect(lines).toContain("day,2026-11-17,2,,,,,,,,");
  expect(lines).toContain('best,mastodon:2,0.9,,mastodon,דנה,he,2026-11-17T21:59:59.000Z,,"תודה, מעולה",');
  expect(lines.find((line) => line.startsWith("worst,"))).toContain('"\'=HYPERLINK(""x"")"');
  expect(JSON.parse(exportDigest(digest, "json"))).toEqual(digest);
  expect(await listDigests(world.ctx, "acme")).toEqual([digest]);
  expect(await listDigests(world.ctx, "acme", "weekly")).toEqual([]);
});

test("mentions are exported by the brand's days, in the order they were heard", async () => {
  const { ctx } = await aWorld();
  const csv = await all(exportMentions(ctx, "acme", { from: "2026-11-17", to: "2026-11-17" }));
  const lines = csv.split("\r\n");
  expect(csv.startsWith("\ufeffid,platform,kind,")).toBe(true);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(
    "mastodon:1,mastodon,post,2026-11-17T07:00:00.000Z,,,,no,public,Ona,,Ona,en,negative,-0.9,normal,complaint defect,no,1,5,,\"'=HYPERLINK",
  );
  expect(lines[2]).toContain("תודה, מעולה");
  const json = JSON.parse(await all(exportMentions(ctx, "acme", { format: "json" })));
  expect(json.map(({ id }: { id: string }) => id)).toEqual(["mastodon:1", "mastodon:2", "mastodon:3"]);
});

test("an export of nothing is a header, or an empty list", async () => {
  const { ctx } = await aWorld();
  const of = { from: "2026-01-01", to: "2026-01-02" };
  expect((await all(exportMentions(ctx, "acme", of))).split("\r\n")).toHaveLength(2);
  expect(JSON.parse(await all(exportMentions(ctx, "acme", { ...of, format: "json" })))).toEqual([]);
});

test("many pages come in many pieces, each mention once", async () => {
  const { ctx, hear } = await aWorld();
  for (let n = 0; n < 450; n++) await hear({ at: new Date(Date.parse("2026-11-19T10:00:00Z") + n).toISOString() });
  const pieces = await piecesOf(exportMentions(ctx, "acme", { from: "2026-11-19", to: "2026-11-19", format: "json" }));
  expect(pieces.length).toBe(5);
  expect(new Set(JSON.parse(pieces.join("")).map(({ id }: { id: string }) => id)).size).toBe(450);
});

test("asking for too long a time, or in another format, is refused with what is wrong", async () => {
  const { ctx } = await aWorld();
  await expect(all(exportMentions(ctx, "acme", { from: "1900-01-01" }))).rejects.toMatchObject({ code: "bad-input" });
  await expect(all(exportMentions(ctx, "acme", { format: "xlsx" }))).rejects.toMatchObject({ code: "bad-input" });
});
