import { generateKeyPairSync } from "node:crypto";
import { Hono } from "hono";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { documented } from "../../../../tests/support/documented.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { Page, Review } from "./api.ts";
import { googlePlay } from "./index.ts";
import { mentionOf, standingIn } from "./mention.ts";
import { Settings, type GooglePlayCall } from "./settings.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keyFile = JSON.stringify({
  client_email: "bot@brewly.iam.example",
  private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
});

async function google(answer: { status?: 200 | 400; expires?: number } = {}) {
  const asked: URLSearchParams[] = [];
  const seen: string[] = [];
  const app = new Hono()
    .post("/token", async (c) => {
      asked.push(new URLSearchParams(await c.req.text()));
      if (answer.status === 400) return c.json({ error: "invalid_grant", error_description: "No such account" }, 400);
      return c.json({ access_token: `t${asked.length}`, expires_in: answer.expires ?? 3600 });
    })
    .get("*", (c) => {
      seen.push(c.req.header("authorization") ?? "");
      return c.json({});
    });
  const server = await fakeServer(app);
  const settings = Settings.parse({ packageName: "com.brewly.app", server, tokenServer: server });
  let time = callParts.now().getTime();
  const call: GooglePlayCall = { ...callParts, settings, secret: { keyFile }, now: () => new Date(time) };
  return { asked, seen, call, pass: (seconds: number) => (time += seconds * 1000) };
}

test("a token is asked for by a signed claim, and used until a minute before its end", async () => {
  const { asked, seen, call, pass } = await google();
  await googlePlay.collect(call, undefined);
  pass(3500);
  await googlePlay.collect(call, undefined);
  expect(asked).toHaveLength(1);
  pass(60);
  await googlePlay.collect(call, undefined);
  expect(seen).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  expect(decodeJwt(asked[0]!.get("assertion")!)).toMatchObject({
    iss: "bot@brewly.iam.example",
    aud: `${call.settings.tokenServer}/token`,
    scope: "https://www.googleapis.com/auth/androidpublisher",
  });
});

test.each([
  ["no JSON", "hello", /not the JSON key file/],
  [
    "no key in it",
    JSON.stringify({ client_email: "a@b.example", private_key: "-----BEGIN PRIVATE KEY-----\nx" }),
    /cannot be read/,
  ],
])("a key file that is none says so: %s", async (_, file, why) => {
  const { call } = await google();
  const error = googlePlay.collect({ ...call, secret: { keyFile: file } }, undefined);
  await expect(error).rejects.toMatchObject({ trouble: "sign-in-again", message: expect.stringMatching(why) });
});

test("an account without access must sign in again, in Google's words", async () => {
  const { call } = await google({ status: 400 });
  await expect(googlePlay.collect(call, undefined)).rejects.toMatchObject({
    trouble: "sign-in-again",
    message: expect.stringContaining("No such account"),
  });
});

const review = (more: object = {}, developer?: object) =>
  Review.parse({
    reviewId: "r1",
    authorName: "Mia",
    comments: [
      {
        userComment: {
          text: "Crashes\tSince the update it crashes.",
          lastModified: { seconds: "1772442000", nanos: 5 },
          starRating: 2,
          reviewerLanguage: "zh_TW",
          ...more,
        },
      },
      ...(developer ? [{ developerComment: developer }] : []),
    ],
  });

test("a review has its title, stars and language", () => {
  expect(mentionOf(review(), "com.brewly.app")).toEqual({
    platform: "google-play",
    nativeId: "r1",
    kind: "review",
    url: "https://play.google.com/store/apps/details?id=com.brewly.app&reviewId=r1",
    author: { id: "r1", name: "Mia" },
    title: "Crashes",
    text: "Since the update it crashes.",
    rating: { value: 2, of: 5 },
    language: "zh-TW",
    createdAt: "2026-03-02T09:00:00.000Z",
    visibility: "public",
  });
});

test("a reply to what the review said before may be replaced, one to its present text not", () => {
  expect(standingIn(review())).toBeUndefined();
  expect(standingIn(review({}, { text: "Sorry", lastModified: { seconds: "1772441999" } }))?.answersThis).toBe(false);
  expect(standingIn(review({}, { text: "Sorry", lastModified: { seconds: "1772442000" } }))?.answersThis).toBe(true);
});

/** Google Play with these pages by token, and one review. */
async function store(pages: Record<string, object>, one: object) {
  const app = new Hono()
    .post("/token", (c) => c.json({ access_token: "t" }))
    .get("/androidpublisher/v3/applications/com.brewly.app/reviews", (c) => {
      const page = pages[c.req.query("token") ?? "first"];
      return page ? c.json(page) : c.json({ error: { code: 400, message: "Invalid token" } }, 400);
    })
    .get("*", (c) => c.json(one));
  const server = await fakeServer(app);
  const settings = Settings.parse({ packageName: "com.brewly.app", server, tokenServer: server });
  const call: GooglePlayCall = { ...callParts, settings, secret: { keyFile } };
  return call;
}

test("a page that is no longer given, after days of trouble, does not hold up those that are", async () => {
  const stored = { reviewId: "r1", comments: [{ userComment: { text: "Fine" } }] };
  const call = await store({ first: { reviews: [stored], tokenPagination: { nextPageToken: "old" } } }, {});
  const { cursor } = await googlePlay.collect(call, undefined);
  expect(await googlePlay.collect(call, cursor)).toEqual({ items: [], cursor: {} });
  expect((await googlePlay.collect(call, {})).items).toMatchObject([{ nativeId: "r1" }]);
});

test("the developer's reply is our answer, whoever wrote it", async () => {
  const replied = { developerComment: { text: "Sorry", lastModified: { seconds: "1772442001" } } };
  const call = await store({}, { reviewId: "r1", comments: [{ userComment: { text: "Hm" } }, replied] });
  const to = mentionOf(review(), "com.brewly.app");
  expect(await googlePlay.answers!(call, to)).toEqual([
    { text: "Sorry", at: "2026-03-02T09:00:01.000Z", receipt: { nativeId: "r1/reply", visibility: "visible" } },
  ]);
});

const examples = documented("google-play");
test.skipIf(!examples.there)(
  `the documented payloads are read${examples.there ? "" : " (skipped: no examples)"}`,
  () => {
    const { reviews } = Page.parse(examples.read("reviews.list.200.json"));
    expect(reviews.length).toBeGreaterThan(0);
    for (const each of reviews) expect(mentionOf(each, "com.example").text).not.toBe("");
  },
);
