import { Hono } from "hono";
import { expect, test } from "vitest";
import { outgoingTo } from "../../../../tests/support/connector-calls.ts";
import { documented } from "../../../../tests/support/documented.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { Review } from "./api.ts";
import { trustpilot } from "./index.ts";
import { mentionOf, standingIn } from "./mention.ts";
import { Settings, type TrustpilotCall } from "./settings.ts";

const settings = { businessUnitId: "0123456789abcdef01234567", businessUserId: "dana" };
const secret = { apiKey: "k", apiSecret: "s", accessToken: "a", refreshToken: "r", pushKey: "0123456789abcdef" };
const call: TrustpilotCall = { ...callParts, settings: Settings.parse(settings), secret };
const review = (more: object = {}) =>
  Review.parse({
    id: "r1",
    stars: 1,
    title: "Never again",
    text: "It broke",
    language: "de",
    createdAt: "2026-03-01T10:00:00",
    updatedAt: null,
    consumer: { id: "c1", displayName: "Mia" },
    ...more,
  });

test("a review has its stars, title and dates, which are UTC though they do not say so", () => {
  expect(mentionOf(review({ updatedAt: "2026-03-01T11:00:00.000Z" }))).toEqual({
    platform: "trustpilot",
    nativeId: "r1",
    kind: "review",
    url: "https://www.trustpilot.com/reviews/r1",
    author: { id: "c1", name: "Mia" },
    title: "Never again",
    text: "It broke",
    language: "de",
    rating: { value: 1, of: 5 },
    createdAt: "2026-03-01T10:00:00.000Z",
    editedAt: "2026-03-01T11:00:00.000Z",
    visibility: "public",
  });
  expect(mentionOf(Review.parse({ id: "r" }))).toMatchObject({ author: { id: "unnamed:r" }, text: "" });
});

test("a reply that stands there answers the review unless the review was changed since", () => {
  const companyReply = { text: "Sorry", createdAt: "2026-03-01T12:00:00" };
  expect(standingIn(review({ companyReply }))).toMatchObject({
    text: "Sorry",
    at: "2026-03-01T12:00:00.000Z",
    answersThis: true,
    receipt: { nativeId: "r1/reply", visibility: "visible" },
  });
  expect(standingIn(review({ companyReply, updatedAt: "2026-03-01T13:00:00" }))).toMatchObject({ answersThis: false });
  expect(standingIn(review({ companyReply: {} }))).toBeUndefined();
});

const push = (body: string, key: string = secret.pushKey) => ({
  method: "POST",
  headers: new Headers(),
  query: new URLSearchParams({ key }),
  body: new TextEncoder().encode(body),
});
const about = (eventName: string) => JSON.stringify({ events: [{ eventName, version: "1", eventData: { id: "r1" } }] });

test.each([
  [about("service-review-created"), "collect"],
  [about("service-review-updated"), { again: ["r1"] }],
  [about("service-review-deleted"), { again: ["r1"] }],
  ['{"events":[{"eventName":"service-review-deleted"}]}', "collect"],
  [about("product-review-created"), []],
  ['{"events":[]}', []],
])("a push of %s gives %j, and nothing of what is in it", async (body, outcome) => {
  expect(await trustpilot.webhook!(call, push(body))).toEqual(outcome);
});

test("a push with another key, or to a source without one, is not believed; garbage is refused", async () => {
  const body = about("service-review-created");
  const keyless = { ...call, secret: { ...secret, pushKey: undefined } };
  await expect(trustpilot.webhook!(call, push(body, "0123456789abcdeF"))).rejects.toMatchObject({
    trouble: "not-allowed",
  });
  await expect(trustpilot.webhook!(keyless, push(body, ""))).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(trustpilot.webhook!(call, push("{"))).rejects.toMatchObject({ trouble: "refused" });
});

test("without a business user reviews are read and none is answered", async () => {
  const server = await fakeServer(new Hono().get("/v1/private/reviews/r1", (c) => c.json(review())));
  const reader = { ...call, settings: Settings.parse({ ...settings, businessUserId: undefined, server }) };
  expect(await trustpilot.findReply!(reader, outgoingTo(mentionOf(review())))).toBeUndefined();
  await expect(trustpilot.reply!(reader, outgoingTo(mentionOf(review())))).rejects.toMatchObject({
    trouble: "not-allowed",
  });
});

test("connecting asks for no scope, and names the key as the client", async () => {
  const step = { redirect: "https://earshot.example/back", state: "s", verifier: "v".repeat(43) };
  const { address } = await trustpilot.consent!.begin(call, step);
  const { origin, searchParams } = new URL(address);
  expect(origin).toBe("https://authenticate.trustpilot.com");
  expect(searchParams.has("scope")).toBe(false);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: "k",
    redirect_uri: step.redirect,
    response_type: "code",
    state: "s",
  });
});

test("what was given is renewed by the refresh token, and ends when Trustpilot says", async () => {
  const server = await fakeServer(
    new Hono().post("/v1/oauth/oauth-business-users-for-applications/refresh", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      return c.json({ access_token: `new for ${form.get("refresh_token")}`, expires_in: "3600" });
    }),
  );
  expect(await trustpilot.consent!.renew!({ ...call, settings: Settings.parse({ ...settings, server }) })).toEqual({
    secret: { accessToken: "new for r" },
    expiresAt: "2026-03-02T10:00:00.000Z",
  });
});

const examples = documented("trustpilot");
test.skipIf(!examples.there)(`the documented push is read${examples.there ? "" : " (skipped)"}`, async () => {
  const body = JSON.stringify(examples.read("webhook.service-review-created.json"));
  expect(await trustpilot.webhook!(call, push(body))).toBe("collect");
});
