import { playground } from "@earshot/connectors/playground/index";
import type { PlaygroundCall } from "@earshot/connectors/playground/settings";
import type { Outgoing } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { serve } from "../serve.ts";
import { startTestPlayground, type TestPlayground } from "./test-playground.ts";

let it: TestPlayground;
let call: PlaygroundCall;
beforeAll(async () => {
  it = await startTestPlayground();
  call = {
    settings: { server: it.url },
    secret: { token: it.account.token, webhookSecret: it.account.webhookSecret },
    query: { any: [], none: [] },
    now: it.now,
    random: () => 0,
    fetch,
  };
});
beforeEach(() => it.client.reset());
afterAll(() => it.close());

const mia = { name: "Mia Schmidt", handle: "mia" };

async function collectAll(cursor?: unknown) {
  const items: Incoming[] = [];
  for (;;) {
    const collected = await playground.collect(call, cursor);
    items.push(...collected.items);
    cursor = collected.cursor;
    if (!collected.more) return { items, cursor };
  }
}

/** A customer's post as the connector heard it, and a reply to it that was approved. */
async function outgoing(more: object = {}): Promise<Outgoing> {
  const { id } = await it.client.post({ author: mia, text: "acme lost my parcel", ...more });
  const { items } = await collectAll();
  const to = Incoming.parse(items.find(({ nativeId }) => nativeId === id));
  return {
    key: `r-${id}`,
    text: "We are sorry, Mia.\nIt is on its way.",
    language: "en",
    to,
    at: it.now().toISOString(),
  };
}

const replies = async ({ to }: Outgoing) => (await it.client.thread(to.nativeId)).replies;
const trouble = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof ConnectorError ? error.trouble : error),
  );

test("everything posted is collected in a form that intake takes, late releases and edits too", async () => {
  for (let n = 0; n < 230; n++) await it.client.post({ author: mia, text: `post ${n}` });
  const first = await collectAll();
  expect(new Set(first.items.map(({ nativeId }) => nativeId)).size).toBe(230);
  for (const item of first.items) expect(Incoming.safeParse(item).success).toBe(true);
  const late = await it.client.release({ text: "held", at: "2026-02-20T10:00:00Z", rating: 1 });
  const old = first.items.at(-1)!.nativeId;
  await it.client.edit(old, { text: "changed my mind" });
  it.advance(11 * 60);
  const { items } = await collectAll(first.cursor);
  expect(items.find(({ nativeId }) => nativeId === late.id)).toMatchObject({
    kind: "review",
    rating: { value: 1, of: 5 },
  });
  expect(items.find(({ nativeId }) => nativeId === old)).toMatchObject({ text: "changed my mind" });
});

test("the account is who the token speaks for, and a token of another account is refused", async () => {
  expect(await playground.account!(call)).toMatchObject({ id: "acme", name: "Acme" });
  const other = { ...call, settings: { server: it.url, account: "somebody" } };
  expect(await trouble(playground.account!(other))).toBe("not-allowed");
  expect(await trouble(playground.account!({ ...call, secret: { token: "dead" } }))).toBe("sign-in-again");
});

test("without a token it can be listened to, and not answered", async () => {
  const out = await outgoing();
  const silent: PlaygroundCall = { ...call, secret: undefined };
  expect((await playground.collect(silent, undefined)).items).toHaveLength(1);
  expect(await trouble(playground.reply!(silent, out))).toBe("sign-in-again");
});

test("a reply has a receipt with its address, and the same reply again is the same reply", async () => {
  const out = await outgoing();
  const receipt = await playground.reply!(call, out);
  expect(receipt).toEqual({
    nativeId: expect.any(String),
    url: expect.stringContaining(it.url),
    visibility: "visible",
  });
  expect(await playground.reply!(call, out)).toEqual(receipt);
  expect(await replies(out)).toMatchObject([{ id: receipt.nativeId, text: out.text, author: { id: "acme" } }]);
});

test("accepted and timed out is unknown, and is found", async () => {
  const out = await outgoing();
  await it.client.faults({ acceptThenTimeOut: { times: 1 }, ignoreIdempotencyKeys: true });
  expect(await trouble(playground.reply!(call, out))).toBe("unknown");
  expect(await playground.findReply!(call, out)).toMatchObject({ nativeId: (await replies(out))[0]!.id });
  expect(await replies(out)).toHaveLength(1);
});

test("an answer that cannot be read is unknown, and is found", async () => {
  const out = await outgoing();
  await it.client.faults({ malformed: { times: 1 }, onlyFor: "write" });
  expect(await trouble(playground.reply!(call, out))).toBe("unknown");
  expect(await playground.findReply!(call, out)).toBeDefined();
});

test("what was never stored is not found, nor is a customer who says the same words", async () => {
  const out = await outgoing();
  await it.client.faults({ timeOutBefore: { times: 1 } });
  expect(await trouble(playground.reply!(call, out))).toBe("unknown");
  await it.client.post({ author: { name: "acme" }, text: out.text, inReplyTo: out.to.nativeId });
  expect(await playground.findReply!(call, out)).toBeUndefined();
});

test("a reply that was rejected before this approval is not taken for this one", async () => {
  const out = await outgoing();
  const { nativeId } = await playground.reply!(call, out);
  await it.client.moderate(nativeId, "reject", "promotional");
  expect(await playground.findReply!(call, out)).toMatchObject({ visibility: "rejected" });
  it.advance(3600);
  expect(await playground.findReply!(call, { ...out, at: it.now().toISOString() })).toBeUndefined();
});

test.each([
  ["429", { rateLimit: { retryAfter: 9, times: 1 } }, "slow-down"],
  ["500", { serverError: { times: 1 } }, "unknown"],
  ["401", { unauthorized: { times: 1 } }, "sign-in-again"],
] as const)("%s on a reply is the pipeline's own word for it", async (_, faults, expected) => {
  const out = await outgoing();
  await it.client.faults(faults);
  expect(await trouble(playground.reply!(call, out))).toBe(expected);
  expect(await replies(out)).toEqual([]);
});

test("too long is refused, gone is gone, and a server that is not there is unavailable", async () => {
  const out = await outgoing();
  expect(await trouble(playground.reply!(call, { ...out, text: "x".repeat(501) }))).toBe("refused");
  const closed = await serve({ fetch: () => new Response() }, 0, "port");
  await closed.close();
  const nobody = { ...call, settings: { server: closed.url } };
  expect(await trouble(playground.reply!(nobody, out))).toBe("unavailable");
  await it.client.remove(out.to.nativeId);
  expect(await trouble(playground.reply!(call, out))).toBe("gone");
});

test("a revisit sees edits, moderation, deletion and what vanished", async () => {
  const out = await outgoing({ rating: 2 });
  await it.client.faults({ holdForModeration: { then: "reject", reason: "promotional", afterMs: 60_000 } });
  const receipt = await playground.reply!(call, out);
  expect(receipt.visibility).toBe("moderation");
  await it.client.edit(out.to.nativeId, { rating: 5 });
  it.advance(61);
  expect(await playground.revisit!(call, out.to, receipt)).toMatchObject({
    mention: { rating: { value: 5 } },
    reply: { visibility: "rejected", reason: "promotional" },
  });
  await it.client.remove(receipt.nativeId);
  await it.client.remove(out.to.nativeId);
  expect(await playground.revisit!(call, out.to, receipt)).toEqual({ mention: "deleted", reply: "vanished" });
});

test("what the playground pushes is what the connector believes, and says the same as the list", async () => {
  let push: Request | undefined;
  const listener = await serve(
    {
      fetch: async (request: Request) => {
        push = new Request(request.url, {
          method: "POST",
          headers: request.headers,
          body: await request.arrayBuffer(),
        });
        return new Response();
      },
    },
    0,
    "port",
  );
  await it.client.webhook({ url: listener.url, secret: it.account.webhookSecret });
  await it.client.post({ author: mia, text: "acme: pushed שלום 😀", rating: 3 });
  while (!push) await new Promise((resolve) => setTimeout(resolve, 5));
  const body = new Uint8Array(await push.arrayBuffer());
  const request = { method: "POST", headers: push.headers, query: new URLSearchParams(), body };
  expect(await playground.webhook!(call, request)).toEqual((await collectAll()).items);
  expect(await trouble(Promise.resolve(playground.webhook!({ ...call, secret: undefined }, request)))).toBe(
    "not-allowed",
  );
  await it.client.removeWebhook();
  await listener.close();
});
