import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { Review } from "./api.ts";
import { googleBusiness } from "./index.ts";
import { mentionOf, standingIn } from "./mention.ts";
import { Settings, type GoogleBusinessCall } from "./settings.ts";

const location = "accounts/1/locations/2";
const review = (more: object = {}) => ({
  name: `${location}/reviews/r1`,
  reviewId: "r1",
  reviewer: { displayName: "Mia" },
  starRating: "FOUR",
  comment: "Good coffee",
  createTime: "2026-03-01T10:00:00Z",
  updateTime: "2026-03-01T11:00:00Z",
  ...more,
});

async function push(data: unknown, { key = "0123456789abcdef", pushKey = "0123456789abcdef" } = {}) {
  const server = await fakeServer(
    new Hono()
      .post("/token", (c) => c.json({ access_token: "t" }))
      .get(`/v4/${location}/reviews/r1`, (c) => c.json(review()))
      .all("*", (c) => c.json({}, 404)),
  );
  const call: GoogleBusinessCall = {
    ...callParts,
    settings: Settings.parse({ location, server, tokenServer: server }),
    secret: { clientId: "a", clientSecret: "b", refreshToken: server, ...(pushKey && { pushKey }) },
  };
  const body = JSON.stringify({
    message: { data: Buffer.from(JSON.stringify(data)).toString("base64"), messageId: "1" },
  });
  return googleBusiness.webhook!(call, {
    method: "POST",
    headers: new Headers(),
    query: new URLSearchParams({ key }),
    body: new TextEncoder().encode(typeof data === "string" ? data : body),
  });
}

test.each(["reviewName", "review", "name", "review_name"])(
  "a push that names a review as %s makes it read",
  async (field) => {
    expect(await push({ [field]: `${location}/reviews/r1` })).toMatchObject([{ nativeId: "r1", text: "Good coffee" }]);
  },
);

test.each([
  ["another location's", { review: "accounts/1/locations/3/reviews/r1" }],
  ["one that is gone", { review: `${location}/reviews/r9` }],
  ["none", { kind: "NEW_CUSTOMER_MEDIA" }],
])("a push about %s review brings nothing", async (_, data) => {
  expect(await push(data)).toEqual([]);
});

test("a push without the key, or to a source without one, is not believed; garbage is refused", async () => {
  const data = { review: `${location}/reviews/r1` };
  await expect(push(data, { key: "" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push(data, { key: "0123456789abcdeF" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push(data, { key: "", pushKey: "" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push("{")).rejects.toMatchObject({ trouble: "refused" });
});

test("a review has its stars, its dates, and its original text where Google translated it", () => {
  const translated = "(Translated by Google) Good coffee\n\n(Original)\nקפה טוב";
  expect(mentionOf(Review.parse(review({ comment: translated })))).toMatchObject({
    kind: "review",
    text: "קפה טוב",
    rating: { value: 4, of: 5 },
    createdAt: "2026-03-01T10:00:00.000Z",
    editedAt: "2026-03-01T11:00:00.000Z",
    author: { id: "r1", name: "Mia" },
  });
  expect(mentionOf(Review.parse({ name: "n", reviewId: "r", starRating: "STAR_RATING_UNSPECIFIED" }))).toEqual({
    platform: "google-business",
    nativeId: "r",
    kind: "review",
    author: { id: "r", name: "" },
    text: "",
    visibility: "public",
  });
});

test.each([
  ["PENDING", undefined, "moderation"],
  ["APPROVED", undefined, "visible"],
  ["REJECTED", "OFF_TOPIC", "rejected"],
  [undefined, undefined, "visible"],
])("a reply in state %s is told", (reviewReplyState, policyViolation, visibility) => {
  const reply = { comment: "Thanks", updateTime: "2026-03-01T12:00:00Z", reviewReplyState, policyViolation };
  expect(standingIn(Review.parse(review({ reviewReply: reply })))).toMatchObject({
    answersThis: true,
    receipt: { nativeId: "r1/reply", visibility, ...(policyViolation && { reason: policyViolation }) },
  });
});
