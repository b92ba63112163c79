import { createHmac } from "node:crypto";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { fakeCall, post } from "./fake-call.ts";
import type { Secret } from "./settings.ts";
import { webhook } from "./webhook.ts";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const SECONDS = NOW.getTime() / 1000;
const good = JSON.stringify({ event: "created", post: post("p1", NOW.toISOString(), { text: "שלום 😀" }) });

function push(given: {
  body?: string | Uint8Array;
  sent?: string | Uint8Array;
  key?: string;
  at?: number | string;
  secret?: Secret;
  headers?: object;
}) {
  const body = Buffer.from(given.body ?? good);
  const timestamp = String(given.at ?? SECONDS);
  const signature = createHmac("sha256", given.key ?? "s3cret")
    .update(`${timestamp}.`)
    .update(body)
    .digest("hex");
  const { call } = fakeCall(() => new Response(), {
    secret: given.secret ?? { webhookSecret: "s3cret" },
    now: () => NOW,
  });
  return webhook(call, {
    method: "POST",
    headers: new Headers({
      "x-playground-timestamp": timestamp,
      "x-playground-signature": `sha256=${signature}`,
      ...given.headers,
    }),
    query: new URLSearchParams(),
    body: Buffer.from(given.sent ?? body),
  });
}

const trouble = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof ConnectorError ? error.trouble : error),
  );

test("a signed and fresh push becomes a mention that intake takes", async () => {
  const items = (await push({})) as Incoming[];
  expect(items).toMatchObject([{ platform: "playground", nativeId: "p1", text: "שלום 😀" }]);
  expect(Incoming.safeParse(items[0]).success).toBe(true);
});

test("a deletion says what is gone", async () => {
  const body = JSON.stringify({ event: "deleted", post: post("p1", NOW.toISOString()) });
  expect(await push({ body })).toEqual({ deleted: ["p1"] });
});

test.each([
  ["another secret", { key: "guess" }],
  ["a body changed by one byte", { sent: good.replace("p1", "p2") }],
  ["no secret on our side", { secret: {} }],
  ["an empty secret on our side", { secret: { webhookSecret: "" }, key: "" }],
  ["a timestamp five minutes and a second old", { at: SECONDS - 301 }],
  ["a timestamp from the future", { at: SECONDS + 301 }],
  ["a timestamp that is no number", { at: "1e9" }],
  ["no signature", { headers: { "x-playground-signature": "" } }],
  ["a signature that is too short", { headers: { "x-playground-signature": "sha256=00" } }],
  ["another timestamp than the signed one", { headers: { "x-playground-timestamp": String(SECONDS - 1) } }],
])("it is refused with %s", async (_, given) => {
  expect(await trouble(push(given))).toBe("not-allowed");
});

test.each([
  ["is not JSON", "nonsense"],
  ["is not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d])],
  ["is of another shape", '{"event":"created"}'],
  ["tells of an unknown event", JSON.stringify({ event: "burnt", post: post("p1", "x") })],
])("a signed push that %s is refused as bad input", async (_, body) => {
  expect(await trouble(push({ body }))).toBe("refused");
});

test("a push is still good at the end of its five minutes", async () => {
  expect(await push({ at: SECONDS - 300 })).toHaveLength(1);
});
