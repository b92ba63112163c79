import fc from "fast-check";
import { expect, test } from "vitest";
import { Post } from "./api.ts";
import { fullText } from "./full-text.ts";
import { mentionOf, postUrl } from "./mention.ts";
import { recordOf } from "./reply.ts";

const at = "2026-03-02T09:00:00.000Z";
const mia = { did: "did:plc:mia", handle: "mia.example" };

test("a shortened link is read as its whole address, and wrong places change nothing", () => {
  const link = (byteStart: number, byteEnd: number, uri = "https://acme.example/a/long/path") => ({
    index: { byteStart, byteEnd },
    features: [{ $type: "app.bsky.richtext.facet#link", uri }],
  });
  expect(fullText({ text: "é acme.example/a/lo... bad", facets: [link(3, 23)] })).toBe(
    "é https://acme.example/a/long/path bad",
  );
  expect(fullText({ text: "see here", facets: [link(4, 8)] })).toBe("see here");
  for (const facet of [link(1, 2), link(-1, 4), link(5, 3), link(0, 999)])
    expect(fullText({ text: "é acme", facets: [facet] })).toBe("é acme");
});

test("facets never break a text, whatever they say", () => {
  const place = fc.record({ byteStart: fc.integer(), byteEnd: fc.integer() });
  const places = fc.array(fc.oneof(place, fc.record({ byteStart: fc.nat(20), byteEnd: fc.nat(20) })));
  const features = [{ $type: "app.bsky.richtext.facet#link", uri: "https://x.example/" }];
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), places, (text, found) => {
      const facets = found.map((index) => ({ index, features }));
      expect(fullText({ text, facets })).toBe(text);
    }),
  );
});

test("what a post quotes stands beside it, alone or with pictures; what is gone does not", () => {
  const post = (embed?: object) =>
    mentionOf(
      Post.parse({
        uri: "at://did:plc:mia/app.bsky.feed.post/3k2",
        cid: "c",
        author: mia,
        record: { text: "So true" },
        ...(embed && { embed }),
      }),
    );
  const quoted = { uri: "at://x", cid: "c", author: mia, value: { text: "I hate Brewly" }, indexedAt: at };
  const quote = { text: "So true", beside: [{ kind: "quote", text: "I hate Brewly" }] };
  expect(post({ $type: "app.bsky.embed.record#view", record: quoted })).toMatchObject(quote);
  const both = { $type: "app.bsky.embed.recordWithMedia#view", record: { record: quoted }, media: {} };
  expect(post(both)).toMatchObject(quote);
  expect(post({ record: { uri: "at://x", notFound: true } })).not.toHaveProperty("beside");
  expect(post()).not.toHaveProperty("beside");
});

test("the record of a reply is the same at every attempt and answers post and thread", () => {
  const post = Post.parse({
    uri: "at://did:plc:mia/app.bsky.feed.post/3k2",
    cid: "cid2",
    author: mia,
    record: {
      text: "acme!",
      createdAt: at,
      reply: { root: { uri: "at://r", cid: "cr" }, parent: { uri: "at://p", cid: "cp" } },
    },
  });
  const to = mentionOf(post);
  expect(to).toMatchObject({
    kind: "comment",
    inReplyTo: "at://p",
    thread: "at://r",
    handle: { cid: "cid2", rootUri: "at://r", rootCid: "cr" },
  });
  const outgoing = { key: "r1", text: "Hi @mia.example", language: "zh-Hant", to, at };
  expect(recordOf(outgoing)).toEqual(recordOf(structuredClone(outgoing)));
  expect(recordOf(outgoing)).toMatchObject({
    createdAt: at,
    langs: ["zh-Hant"],
    reply: { root: { uri: "at://r", cid: "cr" }, parent: { uri: post.uri, cid: "cid2" } },
  });
  expect(() => recordOf({ ...outgoing, to: { ...to, handle: {} } })).toThrow(/without what Bluesky needs/);
});

test("a post has a page", () => {
  expect(postUrl("at://did:plc:mia/app.bsky.feed.post/3k2")).toBe("https://bsky.app/profile/did:plc:mia/post/3k2");
});
