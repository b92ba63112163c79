import { generateKeyPairSync } from "node:crypto";
import { Hono } from "hono";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { Review } from "./api.ts";
import { appStoreConnect } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Settings, type AppStoreConnectCall } from "./settings.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const secret = {
  issuerId: "57246542",
  keyId: "2X9R4HXF34",
  privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};

async function apple(next?: string) {
  const asked: { token: string; path: string }[] = [];
  const app = new Hono().get("*", (c) => {
    asked.push({ token: c.req.header("authorization")!.slice(7), path: new URL(c.req.url).pathname });
    c.header("x-rate-limit", "user-hour-lim:3500;user-hour-rem:500;");
    return c.json({ data: [], links: { next } });
  });
  let time = callParts.now().getTime();
  const settings = Settings.parse({ appId: "42", server: await fakeServer(app) });
  const call: AppStoreConnectCall = { ...callParts, settings, secret, now: () => new Date(time) };
  return { asked, call, pass: (minutes: number) => (time += minutes * 60_000) };
}

test("each call carries a claim that the key signed, of fifteen minutes, used until a minute before its end", async () => {
  const { asked, call, pass } = await apple();
  await appStoreConnect.collect(call, undefined);
  pass(13);
  await appStoreConnect.collect(call, undefined);
  pass(2);
  await appStoreConnect.collect(call, undefined);
  const [first, second, third] = asked.map(({ token }) => token);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(decodeProtectedHeader(first!)).toMatchObject({ alg: "ES256", kid: "2X9R4HXF34" });
  const claim = decodeJwt(first!);
  expect(claim).toMatchObject({ iss: "57246542", aud: "appstoreconnect-v1" });
  expect(claim.exp! - claim.iat!).toBe(900);
  await jwtVerify(first!, publicKey, { currentDate: callParts.now() });
});

test("what is left of the hour's budget is told", async () => {
  const { call } = await apple();
  expect((await appStoreConnect.collect(call, undefined)).budget).toEqual({
    remaining: 500,
    resetAt: "2026-03-02T10:00:00.000Z",
  });
});

test("a next page on another host is asked of Apple's: the key goes nowhere else", async () => {
  const { asked, call } = await apple("https://evil.example/v1/apps/42/customerReviews?cursor=2");
  const { cursor, more } = await appStoreConnect.collect(call, undefined);
  expect(more).toBe(true);
  await appStoreConnect.collect(call, cursor);
  expect(asked.map(({ path }) => path)).toEqual(["/v1/apps/42/customerReviews", "/v1/apps/42/customerReviews"]);
});

test("a key that is none says so", async () => {
  const { call } = await apple();
  await expect(
    appStoreConnect.collect({ ...call, secret: { ...secret, privateKey: "p8" } }, undefined),
  ).rejects.toMatchObject({ trouble: "sign-in-again", message: expect.stringContaining(".p8") });
});

test("a review has its title and stars", () => {
  const review = Review.parse({
    type: "customerReviews",
    id: "00000004",
    attributes: {
      rating: 1,
      title: "Lūžta",
      body: "Po atnaujinimo neveikia.",
      reviewerNickname: "ona",
      createdDate: "2026-03-01T10:00:00-08:00",
      territory: "LTU",
    },
  });
  expect(mentionOf(review)).toEqual({
    platform: "app-store-connect",
    nativeId: "00000004",
    kind: "review",
    author: { id: "00000004", name: "ona" },
    title: "Lūžta",
    text: "Po atnaujinimo neveikia.",
    rating: { value: 1, of: 5 },
    createdAt: "2026-03-01T18:00:00.000Z",
    visibility: "public",
  });
});

test("our response is our answer, is deleted, and is well deleted when it was gone", async () => {
  const deleted: string[] = [];
  const attributes = { responseBody: "Sorry!", lastModifiedDate: "2026-03-01T12:00:00-08:00", state: "PUBLISHED" };
  const app = new Hono()
    .get("/v1/customerReviews/r1", (c) => c.json({ data: { type: "customerReviews", id: "r1", attributes: {} } }))
    .get("/v1/customerReviews/r1/response", (c) =>
      deleted.length > 0
        ? c.json({ errors: [{ detail: "None" }] }, 404)
        : c.json({ data: { type: "customerReviewResponses", id: "a1", attributes } }),
    )
    .delete("*", (c) => {
      deleted.push(c.req.path);
      return deleted.length > 1 ? c.json({ errors: [{ detail: "None" }] }, 404) : c.body(null, 204);
    });
  const settings = Settings.parse({ appId: "42", server: await fakeServer(app) });
  const call: AppStoreConnectCall = { ...callParts, settings, secret };
  const to = mentionOf(Review.parse({ type: "customerReviews", id: "r1", attributes: {} }));
  const receipt = { nativeId: "a1", visibility: "visible" };
  expect(await appStoreConnect.answers!(call, to)).toEqual([
    { text: "Sorry!", at: "2026-03-01T20:00:00.000Z", receipt },
  ]);
  for (let n = 0; n < 2; n++) await appStoreConnect.retract!(call, to, receipt);
  expect(deleted).toEqual(Array(2).fill("/v1/customerReviewResponses/a1"));
  expect(await appStoreConnect.answers!(call, to)).toEqual([]);
});
