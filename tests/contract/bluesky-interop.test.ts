import { facetsOf } from "@earshot/connectors/bluesky/facets";
import { fullText } from "@earshot/connectors/bluesky/full-text";
import { mentionOf, placeOf } from "@earshot/connectors/bluesky/mention";
import { tidOf } from "@earshot/connectors/bluesky/tid";
import { isoOf } from "@earshot/connectors/dates/iso-of";
import { Incoming } from "@earshot/core/mention/mention";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { specs } from "../support/documented.ts";

const interop = specs("bluesky", "interop");
const skipped = interop.there ? "" : ` (skipped: no ${interop.folder})`;
const linesOf = (name: string) =>
  interop
    .text(name)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

describe.skipIf(!interop.there)(`Bluesky's interoperability files${skipped}`, () => {
  test("keys that we make are as long, and begin and go on, as valid ones, and none is among the invalid", () => {
    const first = new Set(linesOf("tid_syntax_valid.txt").map((tid) => tid.length));
    const wrong = new Set([...linesOf("tid_syntax_invalid.txt"), ...linesOf("recordkey_syntax_invalid.txt")]);
    for (let n = 0; n < 1000; n++) {
      const tid = tidOf(`reply-${n}`, new Date(1.7e12 + n * 1e8).toISOString());
      expect(first).toContain(tid.length);
      expect(wrong).not.toContain(tid);
    }
  });

  test("the parts of a valid address of a record are found, and make the page of a post", () => {
    for (const uri of linesOf("aturi_syntax_valid.txt").filter((line) => line.split("/").length === 5)) {
      const { repo, collection, rkey } = placeOf(uri);
      expect(`at://${repo}/${collection}/${rkey}`).toBe(uri);
    }
  });

  test("a valid date is read, and one that is no date is left out", () => {
    for (const date of linesOf("datetime_syntax_valid.txt")) expect(isoOf(date)).toMatch(/^[\d+-]+-\d\d-\d\dT.*Z$/u);
    for (const date of linesOf("datetime_parse_invalid.txt")) expect(isoOf(date)).toBeUndefined();
  });

  test("a post of anybody with a valid name and id is a mention", () => {
    const names = linesOf("handle_syntax_valid.txt");
    const ids = linesOf("did_syntax_valid.txt").filter((did) => did.length <= 400);
    for (const [n, did] of ids.entries()) {
      const handle = names[n % names.length]!;
      const uri = `at://${did}/app.bsky.feed.post/3lgone`;
      const post = {
        uri,
        cid: "bafy",
        author: { did, handle },
        record: { text: "hello", createdAt: "" },
        indexedAt: "",
      };
      expect(Incoming.safeParse(mentionOf(post)).error).toBeUndefined();
    }
  });
});

test("facets cover the address and the name, byte for byte, in right-to-left text and among emoji", () => {
  const piece = fc.constantFrom("שלום ", "هزینه ", "👨‍👩‍👧‍👦 ", "🇮🇱", "e\u0301 ", "我的 ", "\u200f", "\n", "ok. ", "(");
  const text = fc.tuple(fc.array(piece), fc.array(piece), fc.array(piece));
  const address = "https://brewly.example/עזרה?case=1";
  fc.assert(
    fc.property(text, ([before, between, after]) => {
      const whole = `${before.join("")} ${address} ${between.join("")} @mia.example ${after.join("")}`;
      const facets = facetsOf(whole, { did: "did:plc:mia", handle: "mia.example" });
      const bytes = Buffer.from(whole);
      const covered = facets.map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString());
      expect(covered).toEqual([address, "@mia.example"]);
      expect(fullText({ text: whole, facets })).toBe(whole);
    }),
  );
});
