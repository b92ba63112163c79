import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { anyWebhook } from "./index.ts";
import { Secret, Settings, type WebhookCall } from "./settings.ts";
import { signed } from "./signature.ts";

const signingSecret = "0123456789abcdef";
const call: WebhookCall = { ...callParts, settings: Settings.parse({}), secret: { signingSecret } };
const now = Math.floor(callParts.now().getTime() / 1000);
const one = { id: "42", text: "My order never came", author: { id: "u7", name: "Mia" } };

function push(body: string, { at = now, id = "m1", secret = signingSecret, ...more }: Record<string, any> = {}) {
  const mac = createHmac("sha256", secret).update(`${id}.${at}.${body}`).digest("base64");
  const headers = new Headers({
    "webhook-id": id,
    "webhook-timestamp": String(at),
    "webhook-signature": `v0,AAAA v1,${mac}`,
    ...more,
  });
  return { method: "POST", headers, query: new URLSearchParams(), body: new TextEncoder().encode(body) };
}

test("a signed push becomes mentions", async () => {
  const full = {
    ...one,
    id: "43",
    kind: "review",
    rating: { value: 2, of: 5 },
    url: "https://crm.example/43",
    createdAt: "2026-03-01T10:00:00+01:00",
    addressed: true,
    unknown: "is left out",
  };
  expect(await anyWebhook.webhook!(call, push(JSON.stringify({ mentions: [one, full] })))).toEqual([
    { platform: "webhook", nativeId: "42", kind: "post", text: one.text, author: one.author, visibility: "public" },
    expect.objectContaining({ nativeId: "43", kind: "review", rating: { value: 2, of: 5 }, addressed: true }),
  ]);
});

test("ids under deleted say what is gone, alone or beside mentions", async () => {
  expect(await anyWebhook.webhook!(call, push('{"deleted":["4","5"]}'))).toEqual({ deleted: ["4", "5"] });
  expect(await anyWebhook.webhook!(call, push(JSON.stringify({ mentions: [one], deleted: ["4"] })))).toMatchObject({
    items: [{ nativeId: "42" }],
    deleted: ["4"],
  });
});

test("the signature is Standard Webhooks': a value computed by hand", async () => {
  const body = '{"mentions":[{"id":"1","text":"x","author":{"id":"a"}}]}';
  const mac = createHmac("sha256", signingSecret).update(`msg_1.${now}.${body}`).digest("base64");
  const headers = { "webhook-signature": `v1,${mac}`, "webhook-id": "msg_1" };
  expect(await anyWebhook.webhook!(call, push(body, headers))).toHaveLength(1);
});

test("Standard Webhooks' own example is believed: a whsec_ secret is base64", async () => {
  const standard: WebhookCall = {
    ...call,
    secret: Secret.parse({ signingSecret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
    now: () => new Date(1_614_265_330_000),
  };
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const body = '{"test": 2432232314}';
  expect(signed(standard, headers["webhook-id"], body)).toEqual(headers);
  const refused = anyWebhook.webhook!(standard, push(body, headers));
  await expect(refused).rejects.toMatchObject({ trouble: "refused", message: expect.stringContaining("mentions") });
});

test.each([
  ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true],
  ["whsec_tooshort==", false],
  ["whsec_not base64, though it is long enough", false],
  ["0123456789abcdef", true],
  ["0123456789abcde", false],
])("a signing secret %j will do: %s", (given, good) => {
  expect(Secret.safeParse({ signingSecret: given }).success).toBe(good);
});

const good = JSON.stringify({ mentions: [one] });
test.each([
  ["another secret", push(good, { secret: "another secret!!" })],
  ["an old one", push(good, { at: now - 301 })],
  ["one from the future", push(good, { at: now + 301 })],
  ["a changed id", push(good, { "webhook-id": "m2" })],
  ["no signature", push(good, { "webhook-signature": "" })],
  ["a short signature", push(good, { "webhook-signature": "v1,AAAA" })],
  ["a changed body", { ...push(good), body: new TextEncoder().encode(good.replace("never", "always")) }],
])("%s is not believed", async (_, request) => {
  await expect(anyWebhook.webhook!(call, request)).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("without a secret nothing is", async () => {
  await expect(anyWebhook.webhook!({ ...call, secret: undefined }, push(good))).rejects.toMatchObject({
    trouble: "not-allowed",
  });
});

test.each([
  ["{", /not JSON/],
  ["{}", /mentions/],
  ['{"mentions":[],"removed":["4"]}', /removed.*deleted/],
  ['{"deleted":[4]}', /deleted\.0/],
  ['{"mentions":[]}', /mentions/],
  [JSON.stringify({ mentions: [one, { ...one, author: {} }] }), /mentions\.1\.author\.id/],
])("what is wrong with %s is said", async (body, why) => {
  const error = anyWebhook.webhook!(call, push(body));
  await expect(error).rejects.toMatchObject({ trouble: "refused", message: expect.stringMatching(why) });
});

test("a source that only pushes collects nothing, and refuses to reply in words", async () => {
  expect(await anyWebhook.collect(call, undefined)).toEqual({ items: [], cursor: {} });
  const [to] = (await anyWebhook.webhook!(call, push(good))) as any[];
  await expect(
    anyWebhook.reply!(call, { key: "r1", text: "x", language: "en", to, at: "2026-03-02T09:00:00.000Z" }),
  ).rejects.toMatchObject({ trouble: "refused", message: expect.stringContaining("only pushes") });
});
