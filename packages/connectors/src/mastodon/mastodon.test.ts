import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { hashtagsOf } from "./hashtags.ts";
import { Status, Statuses } from "./api.ts";
import { sayingOf } from "./find-reply.ts";
import { mentionOf } from "./mention.ts";
import { addressed } from "./reply.ts";

const status = (more: object = {}) => ({
  id: "5",
  content: "<p>hello</p>",
  account: { id: "7", acct: "mia@far.example", username: "mia", display_name: "" },
  ...more,
});

test.each([
  ["acme, acme coffee", "", ["acme", "acmecoffee"]],
  ["acme AND coffee", "", ["acme", "coffee"]],
  ["אקמה, 星咖啡", "", ["אקמה", "星咖啡"]],
  ["acme-coffee, 2026", "", ["acmecoffee"]],
  ["acme", "#Brew, brewly", ["brew", "brewly"]],
  ["", "", []],
])("terms %j and hashtags %j are read as %j", (terms, hashtags, expected) => {
  const tags = hashtagsOf({ hashtags }, parseTerms(terms)).filter(({ always }) => always);
  expect(tags.map(({ text }) => text)).toEqual(expected.map((tag) => `#${tag}`));
});

test("a name that is tagged with an ending is read by turns", () => {
  const others = hashtagsOf({}, parseTerms("telekom, 大同")).filter(({ always }) => !always);
  expect(others.map(({ text }) => text)).toEqual(expect.arrayContaining(["#telekomnál", "#telekommal"]));
});

test.each([
  ["public", "public"],
  ["unlisted", "public"],
  ["private", "private"],
  ["direct", "private"],
  ["limited", "private"],
])("a %s status is %s here", (visibility, expected) => {
  expect(mentionOf(Status.parse(status({ visibility })))).toMatchObject({
    visibility: expected,
    handle: { visibility },
  });
});

test("a status that a sloppy server sends is read as far as it goes", () => {
  const bare = mentionOf(
    Status.parse({
      id: "1",
      account: { id: "2", acct: "x" },
      created_at: "yesterday",
      url: "javascript:alert(1)",
      content: null,
    }),
  );
  expect(bare).toEqual({
    platform: "mastodon",
    nativeId: "1",
    kind: "post",
    author: { id: "2", name: "x", handle: "x" },
    text: "",
    visibility: "public",
    handle: { visibility: "public" },
  });
  expect(Statuses.parse([{ id: 3 }, status(), null])).toHaveLength(1);
});

test("hidden parts of a link belong to its address", () => {
  const content =
    '<p>see <a href="https://acme.example/a/very/long/path"><span class="invisible">https://</span><span class="ellipsis">acme.example/a/ver</span><span class="invisible">y/long/path</span></a></p>';
  expect(mentionOf(Status.parse(status({ content }))).text).toBe("see https://acme.example/a/very/long/path");
});

test("what may be chosen in a poll and what is quoted stand beside the text", () => {
  const poll = { id: "1", options: [{ title: "אקמה" }, { title: "Brewly ", votes_count: 3 }] };
  const quote = {
    state: "accepted",
    quoted_status: { ...status({ id: "4", content: "<p>Brewly is the worst</p>" }), quote: null },
  };
  const content =
    '<p class="quote-inline">RE: <a href="https://far.example/@tom/4">https://far.example/@tom/4</a></p><p>Is it so?</p>';
  expect(mentionOf(Status.parse(status({ poll, quote, content })))).toMatchObject({
    text: "Is it so?",
    beside: [
      { kind: "poll", text: "אקמה\nBrewly" },
      { kind: "quote", text: "Brewly is the worst" },
      { kind: "boilerplate", text: "RE: https://far.example/@tom/4" },
    ],
  });
  const strange = Status.parse(status({ poll: "?", quote: { id: 1, content: "x" } }));
  expect(mentionOf(strange)).not.toHaveProperty("beside");
});

test.each([
  ["<p>@brewly@social.example @tom where is it?</p>", "1", "where is it?", "@brewly@social.example @tom"],
  ["<p>@brewly: איפה זה?</p>", "1", "איפה זה?", "@brewly:"],
  ["<p>@brewly</p>", "1", "@brewly", undefined],
  ["<p>@brewly is late</p>", null, "@brewly is late", undefined],
  ["<p>a@b.example is my mail</p>", "1", "a@b.example is my mail", undefined],
])("of %j, which answers %j, %j is said", (content, parent, text, names) => {
  const mention = mentionOf(Status.parse(status({ content, in_reply_to_id: parent })));
  expect([mention.text, mention.beside?.[0]?.text]).toEqual([text, names]);
});

test.each([
  ["Thanks!", "mia@far.example", "@mia@far.example Thanks!"],
  ["Thanks, @mia@far.example!", "mia@far.example", "Thanks, @mia@far.example!"],
  ["Thanks @Mia.", "mia", "Thanks @Mia."],
  ["Thanks @miami", "mia", "@mia Thanks @miami"],
  ["Thanks", undefined, "Thanks"],
])("%j to %s is sent as %j", (text, handle, expected) => {
  expect(addressed(text, handle)).toBe(expected);
});

test.each([
  ["@mia Sorry!  See https://acme.example/x", "@mia@far.example Sorry!\nSee http://www.acme.example/x", true],
  ["Sorry, Mia", "Sorry, Tom", false],
  ["Thanks 🎉", "Thanks 🔥", false],
  ["…", "!!", false],
  ["כתבו לנו: a@b.example", "כתבו לנו a@b.example", true],
])("%j and %j say the same: %s", (a, b, same) => {
  expect(sayingOf(a) === sayingOf(b)).toBe(same);
});
