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
  expect(hashtagsOf({ hashtags }, parseTerms(terms))).toEqual(expected);
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
