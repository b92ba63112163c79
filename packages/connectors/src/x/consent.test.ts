import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { x } from "./index.ts";
import { Settings, type XCall } from "./settings.ts";

const step = { redirect: "https://us.example/api/consent", state: "s", verifier: "v".repeat(43) };
const settings = Settings.parse({ userId: "900", username: "brewly" });
const consent = x.consent!;

async function tokenServer(answer: object) {
  const asked: { form: Record<string, string>; authorization: string | undefined }[] = [];
  const app = new Hono().post("/2/oauth2/token", async (c) => {
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    asked.push({ form, authorization: c.req.header("authorization") });
    const good = form["code"] === "good" || form["refresh_token"] === "r1";
    return good ? c.json(answer) : c.json({ error: "invalid_request" }, 400);
  });
  const server = await fakeServer(app);
  const call = (secret: XCall["secret"]): XCall => ({ ...callParts, settings: { ...settings, server }, secret });
  return { asked, call };
}
const given = { token_type: "bearer", access_token: "a2", refresh_token: "r2", expires_in: 7200 };
const granted = { secret: { userToken: "a2", refreshToken: "r2" }, expiresAt: "2026-03-02T11:00:00.000Z" };

test("asks on X's own page for reading, writing and a refresh token, with PKCE", async () => {
  const { address } = await consent.begin({ ...callParts, settings, secret: { clientId: "c" } }, step);
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin + pathname).toBe("https://x.com/i/oauth2/authorize");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: "c",
    redirect_uri: step.redirect,
    scope: "tweet.read tweet.write users.read offline.access",
    code_challenge_method: "S256",
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
  });
});

test("a confidential client says who it is in a header, a public one in the form", async () => {
  const { asked, call } = await tokenServer(given);
  const finish = { ...step, code: "good", keep: {} };
  expect(await consent.finish(call({ clientId: "c", clientSecret: "s" }), finish)).toEqual(granted);
  expect(await consent.finish(call({ clientId: "c" }), finish)).toEqual(granted);
  expect(asked).toMatchObject([
    { authorization: `Basic ${Buffer.from("c:s").toString("base64")}`, form: { code_verifier: step.verifier } },
    { authorization: undefined, form: { client_id: "c", code_verifier: step.verifier } },
  ]);
});

test("a renewal brings both tokens anew; one that works no more asks to connect again", async () => {
  const { asked, call } = await tokenServer(given);
  expect(await consent.renew!(call({ clientId: "c", userToken: "a1", refreshToken: "r1" }))).toEqual(granted);
  expect(asked).toMatchObject([{ form: { grant_type: "refresh_token", refresh_token: "r1" } }]);
  for (const refreshToken of ["r0", undefined])
    await expect(consent.renew!(call({ clientId: "c", refreshToken }))).rejects.toMatchObject({
      trouble: "sign-in-again",
    });
});

test("the four keys of OAuth 1.0a are used where all are there, else the token of consent, else it is said what to do", async () => {
  const seen: string[] = [];
  const server = await fakeServer(
    new Hono().get("*", (c) => {
      seen.push(c.req.header("authorization") ?? "");
      return c.json({ data: { id: "900", username: "brewly" } });
    }),
  );
  const four = { consumerKey: "k", consumerSecret: "s", accessToken: "at", accessTokenSecret: "ats" };
  const as = (secret: XCall["secret"]) => x.account!({ ...callParts, settings: { ...settings, server }, secret });
  await as({ ...four, userToken: "a" });
  await as({ ...four, accessTokenSecret: undefined, userToken: "a" });
  expect(seen).toEqual([expect.stringMatching(/^OAuth .*oauth_token="at"/), "Bearer a"]);
  for (const secret of [undefined, { clientId: "c", consumerSecret: "s" }])
    await expect(as(secret)).rejects.toMatchObject({ trouble: "sign-in-again", message: /Connect/ });
});

test("without a client id it is said what to enter first", async () => {
  const asked = consent.begin({ ...callParts, settings, secret: undefined }, step);
  await expect(asked).rejects.toMatchObject({ trouble: "sign-in-again", message: /client id/ });
});
