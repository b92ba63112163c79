import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createOutward } from "@earshot/aws/outward/create-outward";
import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
import type { Context } from "@earshot/core/context";
import { keys } from "@earshot/core/keys";
import { announcing } from "@earshot/core/outgoing-webhook/announcing";
import {
  addEndpoint,
  changeEndpoint,
  removeEndpoint,
  rotateSecret,
} from "@earshot/core/outgoing-webhook/change-endpoints";
import { deliver } from "@earshot/core/outgoing-webhook/deliver";
import { listDeliveries } from "@earshot/core/outgoing-webhook/deliveries";
import { listEndpoints } from "@earshot/core/outgoing-webhook/endpoint-view";
import { replayOne, replaySince, sendTest } from "@earshot/core/outgoing-webhook/replay";
import { sendUntold } from "@earshot/core/outgoing-webhook/send-untold";
import { tellTurnedOff } from "@earshot/core/outgoing-webhook/tell-turned-off";
import type { Message, Queues } from "@earshot/core/queues";
import type { Store } from "@earshot/core/store";
import { addBrand } from "@earshot/core/brand/add-brand";
import { invite } from "@earshot/core/team/invite";
import { createContext } from "@earshot/local/context";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { thisMachine } from "../support/this-machine.ts";
import { createClock } from "../support/clock.ts";
import { answers, startHookReceiver, verifies } from "../support/fakes/hook-receiver.ts";
import { createMemoryStore } from "../support/memory-store.ts";
import { selfSigned } from "../support/self-signed.ts";

type Receiver = Awaited<ReturnType<typeof startHookReceiver>>;
let receiver: Receiver;
let clock: ReturnType<typeof createClock>;
let ctx: Context;
/** What lies in the queue; a test delivers it, loses it or delivers it twice. */
let queued: Message<"hooks">[];
let digests: Message<"digest">[];
let notices: any[];
let store: Store;
let broken: ((what: string) => boolean) | undefined;

beforeEach(async () => {
  receiver = await startHookReceiver();
  clock = createClock();
  queued = [];
  digests = [];
  notices = [];
  broken = undefined;
  const memory = createMemoryStore({ now: clock.now });
  store = {
    ...memory,
    async commit(changes) {
      const writes = changes.flatMap((change) => ("put" in change ? [change.put.pk] : []));
      if (writes.some((pk) => broken?.(pk)))
        throw Object.assign(new Error("Slow down."), { name: "ThrottlingException" });
      return memory.commit(changes);
    },
  };
  const queues = {
    async send(queue: string, bodies: any[]) {
      if (queue === "hooks") queued.push(...bodies);
      if (queue === "digest") digests.push(...bodies);
    },
  } as unknown as Queues;
  ctx = contextOn(store, queues);
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme", voice: { contact: "care@acme.example" } });
});
afterEach(() => receiver.close());

function contextOn(on: Store, queues: Queues): Context {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return createContext({
    store: on,
    queues,
    vault: { seal: async (plain) => `sealed:${plain}`, open: async (sealed) => sealed.slice("sealed:".length) },
    mail: { digest: async () => undefined, notice: async (notice) => void notices.push(notice) },
    log: silent,
    now: clock.now,
    wait: clock.wait,
    random: () => 0,
    outward: createOutward({ ...thisMachine, seconds: 0.5 }),
  });
}

const add = async (path = "/", more: object = {}) => {
  const { secret, ...endpoint } = await addEndpoint(ctx, "acme", { url: receiver.url + path, ...more });
  return { ...endpoint, secret: secret! };
};
let name = 0;
/** Something happens: the brand gets another name. */
const happens = async () => void (await changeBrand(ctx, "acme", { name: `Acme ${name++}` }));
/** Delivers what lies in the queue, as the queue's function would, all at once. */
async function work(): Promise<void> {
  const batch = queued.splice(0);
  const done = await Promise.allSettled(batch.map((message) => deliver(ctx, message)));
  const failed = done.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}
/** Time goes by; the tick sends what is due. */
async function later(seconds: number): Promise<void> {
  clock.advance(seconds);
  queued = [];
  await sendUntold(ctx);
  await work();
}
const deliveries = async (id: string) => (await listDeliveries(ctx, "acme", id)).deliveries;
const stateOf = async (id: string) => (await listEndpoints(ctx, "acme")).find((each) => each.id === id)!;

test("a brand without endpoints is written nothing for", async () => {
  await happens();
  expect(queued).toEqual([]);
  expect((await store.page(keys.outgoings("acme"))).items).toEqual([]);
  const { id } = await add();
  await happens();
  expect((await store.page(keys.outgoings("acme"))).items).toHaveLength(1);
  await work();
  await removeEndpoint(ctx, "acme", id);
  await happens();
  expect(queued).toEqual([]);
  expect((await store.page(keys.outgoings("acme"))).items).toHaveLength(1);
});

test("another process that knew of no endpoint knows of it ten seconds later", async () => {
  const sent: unknown[] = [];
  const other = announcing(store, {
    now: clock.now,
    token: ctx.token,
    log: ctx.log,
    queues: { send: async (_: string, bodies: unknown[]) => void sent.push(...bodies) } as unknown as Queues,
  });
  const elsewhere = { ...ctx, store: other };
  await changeBrand(elsewhere, "acme", { name: "Before" });
  await add();
  clock.advance(10);
  await changeBrand(elsewhere, "acme", { name: "After" });
  expect(sent).toHaveLength(1);
});

test("nothing is told that was not stored", async () => {
  await add();
  broken = (pk) => pk === "BRANDS";
  await expect(happens()).rejects.toThrow("Slow down.");
  broken = undefined;
  expect(queued).toEqual([]);
  expect((await store.page(keys.outgoings("acme"))).items).toEqual([]);
});

test.each([
  ["500", answers.status(500, {}, "oh no, write to mia@example.org"), { status: 500 }],
  ["404", answers.status(404), { status: 404 }],
  ["a redirect, which is not followed", answers.status(302, { location: "/elsewhere" }), { status: 302 }],
  ["no answer", answers.hang, { trouble: "time-out" }],
  ["a reset connection", answers.reset, { trouble: "connection" }],
])(
  "%s is a failure, on record, and tried again after 5 s, 5 min, 30 min under the same id",
  async (_, answer, made) => {
    const { id, secret } = await add();
    receiver.answerWith(answer);
    await happens();
    await work();
    expect(await deliveries(id)).toMatchObject([{ status: "waiting", tried: 1, tries: [made], type: "brand.changed" }]);
    const [first] = receiver.received;
    expect((await deliveries(id))[0]!.nextAt).toBe(new Date(clock.now().getTime() + 5000).toISOString());
    await later(4);
    expect(receiver.received).toHaveLength(1);
    clock.advance(1);
    await deliver(ctx, { brand: "acme", endpoint: id, event: first!.id }); // the queue's own message, 5 s later
    expect(await deliveries(id)).toMatchObject([{ tried: 2 }]);
    await later(300 + 60);
    await later(1800 + 60);
    receiver.answerWith(answers.ok);
    await later(7200 + 60);
    expect(receiver.at("/elsewhere")).toEqual([]);
    expect(receiver.received).toHaveLength(5);
    expect(new Set(receiver.received.map((each) => each.id)).size).toBe(1);
    expect(new Set(receiver.received.map((each) => each.text)).size).toBe(1);
    expect(new Set(receiver.received.map((each) => each.at)).size).toBe(5);
    expect(receiver.received.every((each) => verifies(secret, each))).toBe(true);
    const [done] = await deliveries(id);
    expect(done).toMatchObject({ status: "delivered", tried: 5 });
    expect(JSON.stringify(done)).not.toContain("mia@");
    expect(await stateOf(id)).toMatchObject({ state: "ok" });
  },
);

test("a server that talks on and on after its yes is cut off, and has said yes", async () => {
  const { id } = await add();
  receiver.answerWith(answers.huge);
  await happens();
  await work();
  const [delivery] = await deliveries(id);
  expect(delivery).toMatchObject({ status: "delivered", tries: [{ status: 200 }] });
  expect(delivery!.answer!.length).toBeLessThanOrEqual(500);
});

test("a certificate that is not good is no receiver", async () => {
  let asked = 0;
  const server = createTlsServer(selfSigned, (_, response) => {
    asked++;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { id } = await addEndpoint(ctx, "acme", {
      url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    });
    await happens();
    await work();
    expect(await deliveries(id)).toMatchObject([{ status: "waiting", tries: [{ trouble: "tls" }] }]);
    expect(asked).toBe(0);
  } finally {
    server.close();
  }
});

test("429 is waited for as long as it asks, by all that goes there", async () => {
  const { id } = await add();
  receiver.answerWith(answers.status(429, { "retry-after": "600" }));
  await happens();
  await work();
  expect((await deliveries(id))[0]!.nextAt).toBe(new Date(clock.now().getTime() + 600_000).toISOString());
  await happens();
  await work();
  expect(receiver.received).toHaveLength(1);
  receiver.answerWith(answers.ok);
  await later(661);
  expect(receiver.received).toHaveLength(3);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }, { status: "delivered" }]);
});

test("410 turns an endpoint off at once, and the admins are told in their language", async () => {
  await invite(ctx, { name: "Ada", role: "admin", email: "ada@acme.example" });
  const { id } = await add();
  receiver.answerWith(answers.status(410));
  await happens();
  await work();
  expect(await stateOf(id)).toMatchObject({ state: "gone" });
  expect(await deliveries(id)).toMatchObject([{ status: "failed", tried: 1 }]);
  expect(digests).toEqual([{ brand: "acme", kind: "endpoint", endpoint: id }]);
  await tellTurnedOff(ctx, { brand: "acme", kind: "endpoint", endpoint: id });
  expect(notices).toMatchObject([{ to: ["ada@acme.example"], subject: expect.stringContaining("acme") }]);
  expect(JSON.stringify(notices)).not.toContain("notice.");
  await happens();
  await work();
  expect(receiver.received).toHaveLength(1);
  // Taken up again, it is sent what it missed when somebody asks for that.
  receiver.answerWith(answers.ok);
  await expect(sendTest(ctx, "acme", id)).rejects.toMatchObject({ says: { code: "refusal.endpoint-asleep" } });
  await changeEndpoint(ctx, "acme", id, { paused: false });
  expect(await replaySince(ctx, "acme", id, { since: "2026-03-01T00:00:00Z" })).toEqual({ sent: 2 });
  await work();
  expect(receiver.received).toHaveLength(3);
});

test("an endpoint that answers nothing for five days is turned off; what waited for it is stopped", async () => {
  const { id } = await add();
  receiver.answerWith(answers.status(503));
  for (let day = 0; day < 6; day++) {
    await happens();
    await work();
    for (let hour = 0; hour < 24; hour++) await later(3600);
  }
  expect(await stateOf(id)).toMatchObject({ state: "given-up" });
  expect(digests).toHaveLength(1);
  await later(86_400);
  await later(86_400);
  const statuses = (await deliveries(id)).map(({ status }) => status);
  expect(statuses).not.toContain("waiting");
  expect(statuses).toContain("failed");
  expect(statuses).toContain("stopped");
  const count = receiver.received.length;
  await later(86_400);
  expect(receiver.received).toHaveLength(count);
});

test("after eight tries a delivery is given up, and stays on record to be asked for again by hand", async () => {
  const { id } = await add();
  receiver.answerWith(answers.status(500));
  await happens();
  await work();
  for (let hour = 0; hour < 70; hour++) await later(1800);
  expect(await deliveries(id)).toMatchObject([{ status: "failed", tried: 8 }]);
  expect(receiver.received).toHaveLength(8);
  receiver.answerWith(answers.ok);
  const event = (await deliveries(id))[0]!.id;
  const again = await replayOne(ctx, "acme", id, { event });
  expect(again).toMatchObject({ status: "waiting", tried: 0, again: { by: "earshot" } });
  clock.advance(4000);
  await work();
  expect(await deliveries(id)).toMatchObject([{ status: "delivered", tried: 1 }]);
  expect(receiver.received.at(-1)!.id).toBe(event);
});

test("a slow endpoint delays no other, and gets a rest", async () => {
  const slow = await add("/slow");
  const fast = await add("/fast");
  receiver.answerWith(answers.hang, "/slow");
  for (let n = 0; n < 6; n++) {
    await happens();
    await work();
  }
  expect(receiver.at("/fast")).toHaveLength(6);
  expect(receiver.at("/slow")).toHaveLength(5);
  expect(await stateOf(slow.id)).toMatchObject({ state: "failing", failures: 5, restsUntil: expect.any(String) });
  expect(await deliveries(fast.id)).toHaveLength(6);
  // In one message, too: both are asked at once.
  const order: string[] = [];
  const { post } = ctx.outward;
  ctx = { ...ctx, outward: { ...ctx.outward, post: async (request) => (order.push(request.url), post(request)) } };
  clock.advance(3600);
  await happens();
  const [message] = queued.splice(-1);
  await deliver(ctx, message!);
  expect(order).toHaveLength(2);
});

test("a message that was lost is found by the tick, and one that comes twice is delivered once", async () => {
  const { id } = await add();
  await happens();
  queued = [];
  await later(59);
  expect(receiver.received).toHaveLength(0);
  await later(1);
  expect(receiver.received).toHaveLength(1);
  await later(3600);
  expect(receiver.received).toHaveLength(1);
  await happens();
  queued.push(queued[0]!);
  const [message] = queued;
  await work().catch(() => undefined);
  await deliver(ctx, message!);
  expect(await deliveries(id)).toHaveLength(2);
});

test("a crash between sending and its record sends the same id a second time, and no more", async () => {
  const { id } = await add();
  await happens();
  const [message] = queued.splice(0);
  broken = (pk) => pk.includes("/DELIVERIES#");
  await expect(deliver(ctx, message!)).rejects.toThrow("Slow down.");
  expect(receiver.received).toHaveLength(1);
  expect(await deliveries(id)).toEqual([]);
  broken = undefined;
  await deliver(ctx, message!); // the queue shows it again
  expect(receiver.received.map((each) => each.id)).toEqual([receiver.received[0]!.id, receiver.received[0]!.id]);
  await deliver(ctx, message!);
  await later(3600);
  expect(receiver.received).toHaveLength(2);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }]);
});

test("a crash after the lease of a later try loses nothing", async () => {
  const { id } = await add();
  receiver.answerWith(answers.status(500));
  await happens();
  await work();
  const { post } = ctx.outward;
  const healthy = ctx;
  ctx = { ...ctx, outward: { ...ctx.outward, post: () => Promise.reject(new Error("killed")) } };
  queued = [];
  clock.advance(5);
  const event = receiver.received[0]!.id;
  await expect(deliver(ctx, { brand: "acme", endpoint: id, event })).rejects.toThrow("killed");
  ctx = { ...healthy, outward: { ...ctx.outward, post } };
  receiver.answerWith(answers.ok);
  await later(30);
  expect(receiver.received).toHaveLength(1);
  await later(100);
  expect(await deliveries(id)).toMatchObject([{ status: "delivered" }]);
});

test("a table that is throttled while all is ticked off delivers nothing twice", async () => {
  await add();
  await happens();
  const [message] = queued.splice(0);
  broken = (pk) => pk.endsWith("/OUTGOING");
  await expect(deliver(ctx, message!)).rejects.toThrow("Slow down.");
  broken = undefined;
  await deliver(ctx, message!);
  await later(3600);
  expect(receiver.received).toHaveLength(1);
});

test("two secrets sign while one takes over, and one afterwards", async () => {
  const { id, secret: before } = await add();
  const { secret: after } = await rotateSecret(ctx, "acme", id, { overlapHours: 1 });
  await happens();
  await work();
  const [both] = receiver.received;
  expect(both!.signature.split(" ")).toHaveLength(2);
  expect([verifies(before, both!), verifies(after, both!)]).toEqual([true, true]);
  clock.advance(3601);
  await happens();
  await work();
  const one = receiver.received[1]!;
  expect([verifies(before, one), verifies(after, one)]).toEqual([false, true]);
  expect(JSON.stringify(await listEndpoints(ctx, "acme"))).not.toMatch(/whsec_|sealed/u);
});

test("only the events that were chosen, and nothing while it is paused", async () => {
  const { id } = await add("/", { events: ["sending.stopped"] });
  await happens();
  await changeBrand(ctx, "acme", { stopped: ["mastodon"] });
  await work();
  expect(receiver.received.map(({ body }) => body.type)).toEqual(["sending.stopped"]);
  await changeEndpoint(ctx, "acme", id, { paused: true });
  await changeBrand(ctx, "acme", { stopped: [] });
  await changeBrand(ctx, "acme", { stopped: ["mastodon"] });
  await work();
  expect(receiver.received).toHaveLength(1);
  await changeEndpoint(ctx, "acme", id, { paused: false });
  expect(await replaySince(ctx, "acme", id, { since: clock.now().toISOString() })).toEqual({ sent: 1 });
  await work();
  expect(receiver.received).toHaveLength(2);
  expect(await replaySince(ctx, "acme", id, { since: clock.now().toISOString(), onlyMissed: false })).toEqual({
    sent: 2,
  });
  await work();
  expect(receiver.received).toHaveLength(4);
});

test("a test event goes to its endpoint alone", async () => {
  const { id } = await add("/one");
  await add("/two");
  await sendTest(ctx, "acme", id);
  await work();
  expect(receiver.received.map(({ path, body }) => [path, body.type])).toEqual([["/one", "webhook.test"]]);
  expect(await replaySince(ctx, "acme", id, { since: "2026-03-01T00:00:00Z", onlyMissed: false })).toEqual({ sent: 0 });
});

test("a stop of everything is told to every brand that listens", async () => {
  const { setStopped } = await import("@earshot/core/reply/stop");
  await addBrand(ctx, { id: "beta", name: "Beta", terms: "beta", voice: { contact: "care@beta.example" } });
  await addBrand(ctx, { id: "deaf", name: "Deaf", terms: "deaf", voice: { contact: "care@deaf.example" } });
  await add("/acme");
  await addEndpoint(ctx, "beta", { url: `${receiver.url}/beta` });
  await setStopped(ctx, { stopped: true });
  await setStopped(ctx, { stopped: true });
  await work();
  expect(
    receiver.received.map(({ path, body }) => [path, body.type, body.brand]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  ).toEqual([
    ["/acme", "sending.stopped", "acme"],
    ["/beta", "sending.stopped", "beta"],
  ]);
});

test("what is kept goes after 30 days, and an endpoint's deliveries with it", async () => {
  const { id } = await add();
  await happens();
  await work();
  clock.advance(30 * 86_400 + 1);
  expect(await deliveries(id)).toEqual([]);
  expect((await store.page(keys.outgoings("acme"))).items).toEqual([]);
});

test.each([
  [{ url: "http://example.com/" }, "refusal.outward-https"],
  [{ url: "https://169.254.169.254/" }, "refusal.outward-closed"],
  [{ url: "https://example.com/", events: ["mention.shouted"] }, undefined],
  [{ url: "https://example.com/", secret: "mine" }, undefined],
])("%j is refused", async (asked, code) => {
  const refused = addEndpoint(ctx, "acme", asked);
  await expect(refused).rejects.toMatchObject({ code: "bad-input", ...(code && { says: { code } }) });
  await expect(getBrand(ctx, "acme")).resolves.toBeDefined();
  expect(await listEndpoints(ctx, "acme")).toEqual([]);
});

test("who is no admin of the brand neither sees nor changes where its events go", async () => {
  const { id } = await add();
  const dana = { ...ctx, actor: { id: "dana", name: "Dana", brands: { acme: "publisher" as const } } };
  const stranger = { ...ctx, actor: { id: "eve", name: "Eve", brands: { beta: "admin" as const } } };
  const acts = (on: Context) => [
    listEndpoints(on, "acme"),
    addEndpoint(on, "acme", { url: "https://example.com/" }),
    changeEndpoint(on, "acme", id, { paused: true }),
    removeEndpoint(on, "acme", id),
    rotateSecret(on, "acme", id),
    listDeliveries(on, "acme", id),
    replaySince(on, "acme", id, { since: clock.now().toISOString() }),
    sendTest(on, "acme", id),
  ];
  for (const act of acts(dana)) await expect(act).rejects.toMatchObject({ code: "not-allowed" });
  for (const act of acts(stranger)) await expect(act).rejects.toMatchObject({ code: "not-found" });
  vi.restoreAllMocks();
});
