import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { documented } from "../../../../tests/support/documented.ts";
import { callParts } from "../fake-server.ts";
import { troubleOf } from "../meta/ask.ts";
import { facebook } from "./index.ts";
import { mentionOf, reviewOf } from "./mention.ts";
import { Settings, type FacebookCall } from "./settings.ts";

const secret = { accessToken: "t", appSecret: "app secret", verifyToken: "verify me" };
const call: FacebookCall = { ...callParts, settings: Settings.parse({ pageId: "100" }), secret };
const sign = (body: string, key = secret.appSecret) => `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;
const push = (body: string, signature = sign(body)) => ({
  method: "POST",
  headers: new Headers({ "x-hub-signature-256": signature }),
  query: new URLSearchParams(),
  body: new TextEncoder().encode(body),
});
const change = (value: object, { field = "feed", id = "100" } = {}) =>
  JSON.stringify({ object: "page", entry: [{ id, time: 1, changes: [{ field, value }] }] });
const comment = {
  item: "comment",
  verb: "add",
  comment_id: "1_2",
  post_id: "100_1",
  parent_id: "100_1",
  from: { id: 7, name: "Mia" },
  message: "It broke \u05e9\u05dc\u05d5\u05dd",
  created_time: 1_772_442_000,
};

test("a pushed comment is a mention in its thread", async () => {
  expect(await facebook.webhook!(call, push(change(comment)))).toEqual([
    {
      platform: "facebook",
      nativeId: "1_2",
      kind: "comment",
      url: "https://www.facebook.com/1_2",
      author: { id: "7", name: "Mia" },
      text: "It broke שלום",
      createdAt: "2026-03-02T09:00:00.000Z",
      inReplyTo: "100_1",
      thread: "100_1",
      visibility: "public",
      addressed: true,
    },
  ]);
  const edited = push(change({ ...comment, verb: "edited", message: "It works" }));
  expect(await facebook.webhook!(call, edited)).toMatchObject([{ nativeId: "1_2", text: "It works" }]);
});

test.each([
  ["of a comment", { ...comment, verb: "remove" }, "feed", { deleted: ["1_2"] }],
  ["of a picture", { item: "photo", verb: "remove", post_id: "100_5" }, "feed", { deleted: ["100_5"] }],
  ["of a recommendation", { item: "rating", verb: "remove", open_graph_story_id: 90 }, "ratings", { deleted: ["90"] }],
])("a deletion %s says what is gone", async (_, value, field, brought) => {
  expect(await facebook.webhook!(call, push(change(value, { field })))).toEqual(brought);
});

test.each([
  ["a recommendation", { item: "rating", verb: "edit", open_graph_story_id: 90, review_text: "Good" }, "ratings"],
  ["an edit without its words", { ...comment, verb: "edited", message: undefined }, "feed"],
])("%s makes us read the Page", async (_, value, field) => {
  expect(await facebook.webhook!(call, push(change(value, { field })))).toBe("collect");
});

test.each([
  ["a like", change({ ...comment, item: "reaction" })],
  ["a hiding", change({ ...comment, verb: "hide" })],
  ["a like taken back", change({ ...comment, item: "reaction", verb: "remove" })],
  ["a picture without words", change({ ...comment, message: undefined })],
  ["another Page", change(comment, { id: "101" })],
  ["another field", change(comment, { field: "parking" })],
])("%s brings nothing", async (_, body) => {
  expect(await facebook.webhook!(call, push(body))).toEqual([]);
});

test.each([
  ["another secret", push(change(comment), sign(change(comment), "x")), "not-allowed"],
  ["no signature", push(change(comment), ""), "not-allowed"],
  ["a changed body", push(change({ ...comment, message: "!" }), sign(change(comment))), "not-allowed"],
  ["garbage", push("{"), "refused"],
  ["another object", push('{"object":"user","entry":[]}'), "refused"],
])("a push with %s is not taken", async (_, request, trouble) => {
  await expect(facebook.webhook!(call, request)).rejects.toMatchObject({ trouble });
});

test("the handshake gives back the challenge to who knows the token, and nothing without one", async () => {
  const ask = (token: string, from = call) =>
    facebook.webhook!(from, {
      ...push(""),
      method: "GET",
      query: new URLSearchParams({ "hub.mode": "subscribe", "hub.challenge": "1158", "hub.verify_token": token }),
    });
  expect(await ((await ask("verify me")) as Response).text()).toBe("1158");
  await expect(ask("verify you")).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(ask("", { ...call, secret: { accessToken: "t" } })).rejects.toMatchObject({ trouble: "not-allowed" });
});

test.each([
  [190, undefined, "sign-in-again"],
  [4, undefined, "slow-down"],
  [80_001, undefined, "slow-down"],
  [200, undefined, "not-allowed"],
  [10, undefined, "not-allowed"],
  [100, 33, "gone"],
  [100, undefined, undefined],
  [1, undefined, undefined],
])("Meta's code %i (%s) is %s", (code, subcode, trouble) => {
  expect(troubleOf(400, { error: { message: "m", code, error_subcode: subcode } })).toBe(trouble);
});

test("people whom Meta does not name are not taken for one person", () => {
  const [one, other] = ["1", "2"].map((id) => mentionOf({ id, message: "hm" }, "100_1").author.id);
  expect(one).not.toBe(other);
});

test("a recommendation is a review of one or five stars", () => {
  const rating = { open_graph_story: { id: "9" }, review_text: "Nice", reviewer: { id: "7", name: "Mia" } };
  expect(reviewOf({ ...rating, recommendation_type: "negative" })).toMatchObject({
    kind: "review",
    rating: { value: 1, of: 5 },
  });
  expect(reviewOf({ ...rating, recommendation_type: "positive" })).toMatchObject({
    nativeId: "9",
    rating: { value: 5, of: 5 },
  });
  expect(reviewOf(rating)).not.toHaveProperty("rating");
});

const examples = documented("meta-facebook");
test.skipIf(!examples.there)(`recorded pushes are read${examples.there ? "" : " (skipped: no examples)"}`, async () => {
  for (const [name, count] of [
    ["feed-comment-add-25", 1],
    ["feed-comment-edited-25", 1],
    ["feed-post-add-25", 1],
    ["feed-status-add-25", 1],
    ["mention-comment-add", 1],
    ["feed-reaction-add", 0],
    ["feed-two-entries-25", 0],
  ] as const) {
    const json = examples.read(`webhook.${name}.json`) as { entry: { id: string }[] };
    const there = { ...call, settings: { ...call.settings, pageId: json.entry[0]!.id } };
    expect(await facebook.webhook!(there, push(JSON.stringify(json))), name).toHaveLength(count);
  }
  for (const [name, brought] of [
    ["feed-comment-remove-25", { deleted: ["905578656204626_905579239537901"] }],
    ["feed-post-remove-25", { deleted: ["1234567890321_901097836652708"] }],
    ["feed-post-hide", []],
    ["ratings-rating-remove-25", { deleted: ["904801129604590"] }],
    ["ratings-rating-edit-25", "collect"],
    ["ratings-reaction-remove", []],
  ] as const) {
    const json = examples.read(`webhook.${name}.json`) as { entry: { id: string }[] };
    const there = { ...call, settings: { ...call.settings, pageId: json.entry[0]!.id } };
    expect(await facebook.webhook!(there, push(JSON.stringify(json))), name).toEqual(brought);
  }
});
