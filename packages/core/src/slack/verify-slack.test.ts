import { describe, expect, test } from "vitest";
import { specs } from "../../../../tests/support/documented.ts";
import { signedBySlack } from "../../../../tests/support/fakes/slack-hand.ts";
import { createMemoryStore } from "../../../../tests/support/memory-store.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { isSlacks, slackSignature } from "./verify-slack.ts";

const documented = specs("slack", "samples");

describe.skipIf(!documented.there)("as Slack documents it", () => {
  test("signs its own example as it does", () => {
    const { signing_secret: secret, headers, raw_body: body } = documented.read("signature-test-vector.json");
    const timestamp = headers["X-Slack-Request-Timestamp"];
    expect(slackSignature(secret, { timestamp, body })).toBe(headers["X-Slack-Signature"]);
  });
});

const now = new Date("2026-11-30T08:00:00.000Z");
const secret = "a-signing-secret-of-slack";

async function aContext(signingSecret: string | undefined = secret): Promise<Context> {
  const store = createMemoryStore({ now: () => now });
  const app = {
    clientId: "1.2",
    secret: JSON.stringify({ clientSecret: "c", signingSecret }),
    changedAt: "",
    changedBy: "",
    version: 1,
  };
  if (signingSecret !== "") await store.commit([{ put: keys.slackApp(), value: app }]);
  return { store, now: () => now, vault: { open: async (sealed: string) => sealed } } as unknown as Context;
}
const request = (at: Date, by = secret) => {
  const { body, headers } = signedBySlack({ type: "block_actions" }, at, by);
  return { body, timestamp: headers["x-slack-request-timestamp"]!, signature: headers["x-slack-signature"]! };
};
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

test("takes what Slack signed within five minutes, and nothing else", async () => {
  const ctx = await aContext();
  expect(await isSlacks(ctx, request(now))).toBe(true);
  expect(await isSlacks(ctx, request(minutes(-5)))).toBe(true);
  expect(await isSlacks(ctx, request(minutes(-5.1)))).toBe(false);
  expect(await isSlacks(ctx, request(minutes(5.1)))).toBe(false);
  expect(await isSlacks(ctx, request(now, "another-secret"))).toBe(false);
  expect(await isSlacks(ctx, { ...request(now), body: `${request(now).body}&x=1` })).toBe(false);
  expect(await isSlacks(ctx, { ...request(now), timestamp: "1795766401" })).toBe(false);
  expect(await isSlacks(ctx, { ...request(now), timestamp: "now" })).toBe(false);
  expect(await isSlacks(ctx, { ...request(now), signature: "" })).toBe(false);
  expect(await isSlacks(ctx, { ...request(now), signature: `${request(now).signature}0` })).toBe(false);
});

test("takes nothing while no app is set", async () => {
  expect(await isSlacks(await aContext(""), request(now))).toBe(false);
});
