import type { Connector } from "@earshot/core/connector";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "./fake-server.ts";
import { consentIn } from "./google-consent.ts";
import { googleBusiness } from "./google-business/index.ts";
import { Settings as BusinessSettings } from "./google-business/settings.ts";
import { Settings as YouTubeSettings } from "./youtube/settings.ts";
import { youtube } from "./youtube/index.ts";

const secret = { clientId: "ours", clientSecret: "hush" };
const step = { redirect: "https://us.example/api/consent", state: "s", verifier: "v".repeat(43) };

async function google(answer: object) {
  const asked: Record<string, string>[] = [];
  const server = await fakeServer(
    new Hono().post("/token", async (c) => {
      const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
      asked.push(form);
      return form["code"] === "good" ? c.json(answer) : c.json({ error: "invalid_grant" }, 400);
    }),
  );
  const business = BusinessSettings.parse({ location: "accounts/1/locations/2", tokenServer: server });
  return { asked, call: { ...callParts, settings: business, secret } };
}
const consent = googleBusiness.consent!;

test.each<[string, Connector, object]>([
  ["business.manage", googleBusiness, BusinessSettings.parse({ location: "accounts/1/locations/2" })],
  ["youtube.force-ssl", youtube, YouTubeSettings.parse({ channelId: `UC${"a".repeat(22)}` })],
])("asks on Google's own page for lasting access to %s", async (scope, connector, settings) => {
  const { address } = await connector.consent!.begin({ ...callParts, settings, secret }, step);
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin + pathname).toBe("https://accounts.google.com/o/oauth2/v2/auth");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    client_id: "ours",
    redirect_uri: step.redirect,
    scope: `https://www.googleapis.com/auth/${scope}`,
    state: "s",
    access_type: "offline",
    prompt: "consent",
    code_challenge_method: "S256",
  });
});

test("a code becomes a refresh token, and nothing else of the secret changes", async () => {
  const { asked, call } = await google({ access_token: "a", expires_in: 3599, refresh_token: "r" });
  expect(await consent.finish(call, { ...step, code: "good", keep: {} })).toEqual({ secret: { refreshToken: "r" } });
  expect(asked).toMatchObject([
    { grant_type: "authorization_code", client_id: "ours", client_secret: "hush", code_verifier: step.verifier },
  ]);
});

test("a code that is not taken, and an answer without a refresh token, ask to connect once more", async () => {
  const { call } = await google({ access_token: "a" });
  for (const code of ["good", "old"])
    await expect(consent.finish(call, { ...step, code, keep: {} })).rejects.toMatchObject({ trouble: "sign-in-again" });
});

test("without a client or a consent it is said what to do", async () => {
  const { call } = await google({});
  await expect(consent.begin({ ...call, secret: undefined }, step)).rejects.toMatchObject({
    trouble: "sign-in-again",
    message: expect.stringContaining("OAuth client first"),
  });
  expect(() => consentIn(secret, "the owner")).toThrow(/Press Connect .* as the owner/);
  await expect(googleBusiness.collect(call, undefined)).rejects.toMatchObject({ trouble: "sign-in-again" });
});
