import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { Hono } from "hono";
import { SignJWT } from "jose";
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

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const KEY = "0123456789abcdef";
const pusher = { pushAccount: "pusher@brewly.iam.gserviceaccount.com", pushAudience: "https://us.example/push" };

/** Google as far as a push needs it, and how often its keys were asked for. */
async function google() {
  let asked = 0;
  const server = await fakeServer(
    new Hono().get("/oauth2/v3/certs", (c) => {
      asked++;
      return c.json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" }] });
    }),
  );
  return { server, asked: () => asked };
}

type Pushed = { key?: string; pushKey?: string; settings?: object; token?: string };
function push(data: unknown, { key = KEY, pushKey = KEY, settings = {}, token }: Pushed = {}) {
  const call: GoogleBusinessCall = {
    ...callParts,
    // Only whose token it is may have to be asked for.
    fetch: token === undefined ? async () => Promise.reject(new Error("A push calls nobody.")) : callParts.fetch,
    settings: Settings.parse({ location, ...settings }),
    secret: { clientId: "a", clientSecret: "b", refreshToken: "c", ...(pushKey && { pushKey }) },
  };
  const body = JSON.stringify({
    message: { data: Buffer.from(JSON.stringify(data)).toString("base64"), messageId: "1" },
  });
  return googleBusiness.webhook!(call, {
    method: "POST",
    headers: new Headers(token ? { authorization: `Bearer ${token}` } : {}),
    query: new URLSearchParams({ key }),
    body: new TextEncoder().encode(typeof data === "string" ? data : body),
  });
}

const about = { review: `${location}/reviews/r1` };

test.each(["reviewName", "review", "name", "review_name"])(
  "a push that names a review as %s makes the location be read, and calls nobody itself",
  async (field) => {
    expect(await push({ [field]: `${location}/reviews/r1` })).toBe("collect");
  },
);

test.each([
  ["another location's", { review: "accounts/1/locations/3/reviews/r1" }],
  ["none", { kind: "NEW_CUSTOMER_MEDIA" }],
])("a push about %s review brings nothing", async (_, data) => {
  expect(await push(data)).toEqual([]);
});

test("a push without the key, or to a source without one, is not believed; garbage is refused", async () => {
  await expect(push(about, { key: "" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push(about, { key: "0123456789abcdeF" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push(about, { key: "", pushKey: "" })).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(push("{")).rejects.toMatchObject({ trouble: "refused" });
});

const claims = { email: pusher.pushAccount, email_verified: true };
const signed = async (
  payload: object = claims,
  more: { key?: KeyObject; aud?: string; iss?: string; at?: string } = {},
) =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg: "RS256", kid: "k1" })
    .setIssuer(more.iss ?? "https://accounts.google.com")
    .setAudience(more.aud ?? pusher.pushAudience)
    .setIssuedAt(new Date(more.at ?? callParts.now()))
    .setExpirationTime(new Date(Date.parse(more.at ?? callParts.now().toISOString()) + 3_600_000))
    .sign(more.key ?? privateKey);

test("a push with the token of the account that settings name is believed, and Google's keys are asked for once", async () => {
  const { server, asked } = await google();
  const settings = { ...pusher, keyServer: server };
  for (let n = 0; n < 3; n++) expect(await push(about, { settings, token: await signed() })).toBe("collect");
  expect(asked()).toBe(1);
});

test.each([
  ["no token", undefined],
  ["a token of another's key", () => signed(claims, { key: stranger })],
  ["another account's token", () => signed({ ...claims, email: "eve@brewly.iam.gserviceaccount.com" })],
  ["a token whose account is not verified", () => signed({ ...claims, email_verified: false })],
  ["a token for somebody else", () => signed(claims, { aud: "https://other.example" })],
  ["a token of another issuer", () => signed(claims, { iss: "https://evil.example" })],
  ["a token that ended", () => signed(claims, { at: "2026-03-02T07:00:00.000Z" })],
  ["no token at all but words", async () => "none"],
])("a push with %s is not believed where the settings name an account", async (_, token) => {
  const { server } = await google();
  const asked = push(about, { settings: { ...pusher, keyServer: server }, ...(token && { token: await token() }) });
  await expect(asked).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("no push is believed while Google's keys cannot be had", async () => {
  const server = await fakeServer(new Hono().all("*", (c) => c.text("", 500)));
  const asked = push(about, { settings: { ...pusher, keyServer: server }, token: await signed() });
  await expect(asked).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("an account without an audience is refused as settings: a token for anybody would do", () => {
  expect(Settings.safeParse({ location, pushAccount: pusher.pushAccount }).success).toBe(false);
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
  const otherWay = mentionOf(Review.parse(review({ comment: "קפה טוב\n\n(Translated by Google)\nGood coffee" })));
  expect(otherWay).toMatchObject({
    text: "קפה טוב",
    beside: [{ kind: "translation", text: "(Translated by Google)\nGood coffee" }],
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
    at: "2026-03-01T12:00:00.000Z",
    receipt: { nativeId: "r1/reply", visibility, ...(policyViolation && { reason: policyViolation }) },
  });
});

test("the owner's reply is our answer, is deleted, and is well deleted when it was gone", async () => {
  const asked: string[] = [];
  let reply: object | undefined = { comment: "Thanks", updateTime: "2026-03-01T12:00:00Z" };
  const server = await fakeServer(
    new Hono()
      .post("/token", (c) => c.json({ access_token: "t" }))
      .get("*", (c) => c.json(review({ reviewReply: reply })))
      .delete("*", (c) => {
        asked.push(c.req.path);
        const there = reply;
        reply = undefined;
        return there ? c.json({}) : c.json({ error: { code: 404, message: "Not found" } }, 404);
      }),
  );
  const call: GoogleBusinessCall = {
    ...callParts,
    settings: Settings.parse({ location, server, tokenServer: server }),
    secret: { clientId: "a", clientSecret: "b", refreshToken: server },
  };
  const to = mentionOf(Review.parse(review()));
  const receipt = { nativeId: "r1/reply", visibility: "visible" };
  expect(await googleBusiness.answers!(call, to)).toEqual([
    { text: "Thanks", at: "2026-03-01T12:00:00.000Z", receipt },
  ]);
  for (let n = 0; n < 2; n++) await googleBusiness.retract!(call, to, receipt);
  expect(asked).toEqual(Array(2).fill(`/v4/${location}/reviews/r1/reply`));
  expect(await googleBusiness.answers!(call, to)).toEqual([]);
});
