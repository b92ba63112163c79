import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { thisMachine } from "../../support/this-machine.ts";
import { getBrand } from "@earshot/core/brand/change-brand";
import { buildDigest } from "@earshot/core/digest/build-digest";
import { dayOf, periodFrom } from "@earshot/core/digest/calendar";
import { provide } from "@earshot/aws/current";
import { remembering } from "@earshot/aws/remembering";
import { createLog } from "@earshot/aws/log";
import { approve } from "@earshot/core/approval/approve";
import { addBrand } from "@earshot/core/brand/add-brand";
import { changeBrand } from "@earshot/core/brand/change-brand";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { invite } from "@earshot/core/team/invite";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { desk } from "@earshot/core/keys";
import { addEndpoint } from "@earshot/core/outgoing-webhook/change-endpoints";
import { KNOWN_SECONDS } from "@earshot/core/outgoing-webhook/listening";
import { connectSource } from "@earshot/core/source/connect-source";
import { createContext } from "@earshot/local/context";
import { pollQueues } from "@earshot/local/embedded/poll-queues";
import { handlers } from "@earshot/local/handlers";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";
import type { QueueName } from "@earshot/core/queues";
import { needs, type FunctionName } from "../../../infra/needs.ts";
import { createClock } from "../../support/clock.ts";
import { startHookReceiver } from "../../support/fakes/hook-receiver.ts";
import { startStack } from "../../support/stack.ts";
import type { Usage } from "./prices.ts";

const MENTIONS = 300;
/** How many of them a person answers. */
const ANSWERED = 100;
/** A whole vCPU on Lambda; less memory gets that share of one. */
const MB_OF_A_CPU = 1769;
const TICKS = 30;
/** Told to one webhook. */
const EVENTS = 100;
/** Of conversations, each mailed to one person. */
const ALERTS = 50;
const DAY = 86_400;

export type Day = {
  mentions: number;
  answered: number;
  mention: Usage;
  tick: Usage;
  collection: Usage;
  pack: Usage;
  /** What one event costs that is told to one webhook, beside what it costs where nobody listens. */
  event: Usage;
  digest: Usage;
  /** What one alert costs that is raised, mailed to one person and over, beside its conversation. */
  alert: Usage;
};

/**
 * A day on the embedded services with the real functions: posts are collected, judged, drafted, a third approved and published;
 * then a month in which what waits, and each reply, is looked at as often as its pace asks for. Returns what one mention used, one tick, one collection that finds nothing, and one look for texts to pack.
 * Durations are this machine's, stretched by the share of a CPU that the function's memory buys.
 */
export async function replayDay(): Promise<Day> {
  let usage: Usage = {};
  const add = (more: Usage) => {
    for (const [what, amount] of Object.entries(more))
      usage[what as keyof Usage] = (usage[what as keyof Usage] ?? 0) + amount;
  };
  const clock = createClock();
  const stack = await startStack({
    now: clock.now,
    onUse: ({ operation, units }) =>
      add(/^(Get|BatchGet|Query|Scan)/.test(operation) ? { read: units } : { write: units }),
    onQueueUse: () => add({ queueRequest: 1 }),
  });
  const playground = await startPlayground({ port: 0, now: clock.now });
  const client = createPlaygroundClient(playground.url);
  let logged = 0;
  let mailed = 0;
  const ctx = createContext({
    store: stack.store,
    queues: stack.queues,
    vault: remembering({
      seal: async (plain) => (add({ keyRequest: 1 }), plain),
      open: async (sealed) => (add({ keyRequest: 1 }), sealed),
    }),
    mail: { digest: async () => undefined, notice: async () => void mailed++ },
    log: createLog({ level: "info", sink: (line) => void (logged += line.length) }),
    now: clock.now,
    wait: clock.wait,
    ...createWayOut(thisMachine),
  });
  provide(ctx);
  const billed = async <T>(name: FunctionName, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    const mb = Number.parseInt(needs[name].memory, 10);
    const seconds = ((performance.now() - began) / 1000) * Math.max(1, MB_OF_A_CPU / mb);
    add({ invocation: 1, gbSecond: (seconds * mb) / 1024 });
    return result;
  };
  const stop = new AbortController();
  const { tick, pack, ...byQueue } = handlers;
  const polling = pollQueues({
    endpoint: stack.endpoint,
    urls: stack.urls,
    handlers: Object.fromEntries(
      Object.entries(byQueue).map(([queue, handler]) => [
        queue,
        (event: never) => billed(queue as QueueName, () => handler(event)),
      ]),
    ),
    signal: stop.signal,
    log: ctx.log,
    // What Lambda's pollers ask is counted by time, as it does not depend on what there is; a batch's deletion does.
    onUse: (operation) => operation !== "ReceiveMessageCommand" && add({ queueRequest: 1 }),
  });
  const quiet = async () => {
    for (let still = 0, last = ""; still < 8;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const depths = await stack.queues.depths();
      const now = JSON.stringify([depths, usage.invocation]);
      still = now === last && Object.values(depths).every(({ waiting }) => waiting === 0) ? still + 1 : 0;
      last = now;
    }
  };
  /** Until what a tick sent is done: the next comes a minute later, not while it is still at work. */
  const done = async () => {
    for (let last = -1; last !== (usage.invocation ?? 0);) {
      last = usage.invocation ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  const spent = async (work: () => Promise<unknown>): Promise<Usage> => {
    usage = {};
    logged = 0;
    await work();
    return { ...usage, queueRequest: usage.queueRequest ?? 0, logGb: logged / 1e9 };
  };
  let ticks = 0;
  const ticked = () => (ticks++, billed("tick", () => tick()));

  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme", voice: { contact: "care@acme.example" } });
  const { token, webhookSecret } = await client.brandAccount("acme");
  await connectSource(ctx, "acme", {
    platform: "playground",
    settings: { server: playground.url },
    secret: { token, webhookSecret },
    interval: 60,
  });
  await ticked();
  await quiet();

  const collection = await spent(async () => {
    for (let n = 0; n < TICKS; n++) {
      clock.advance(61);
      await ticked();
      await quiet();
    }
  });
  clock.advance(1);
  const alone = await spent(async () => {
    for (let n = 0; n < TICKS; n++) await ticked();
  });

  const packing = await spent(async () => {
    for (let n = 0; n < TICKS; n++) await billed("pack", () => pack());
  });

  ticks = 0;
  const heardOn = dayOf(clock.now(), "UTC");
  const all = await spent(async () => {
    for (let n = 0; n < MENTIONS; n++) {
      const text = [
        `My acme order ${n} came late and cold, I am disappointed. Please help me.`,
        `I love acme coffee, best cup number ${n} of my life!`,
        `Does acme open on Sunday at ${n} o'clock? Where can I see the hours?`,
      ][n % 3]!;
      await client.post({ author: { name: `Customer ${n}` }, text });
    }
    for (let round = 0; round < 4; round++) {
      clock.advance(61);
      await ticked();
      await quiet();
    }
    const { items } = await ctx.store.list<Conversation>("inbox", desk.of("acme"), {
      ...desk.working,
      limit: ANSWERED,
    });
    const boss = { ...ctx, actor: { id: "boss", name: "Boss", role: "admin" as const } };
    for (const { value } of items) {
      const view = await readConversation(boss, "acme", value.id);
      const draft = view.drafts.find(({ number }) => number === view.conversation.draft);
      if (!draft) continue;
      await approve(boss, "acme", value.id, {
        fingerprint: view.fingerprint,
        text: draft.text,
        alone: "A day is replayed by one person.",
      });
      clock.advance(11);
    }
    for (let minutes = 0; minutes < 240; minutes++) {
      clock.advance(61);
      await ticked();
      await done();
    }
    await quiet();
    for (const days of [1, 1, 2, 3, 7, 17]) {
      await billed("pack", () => pack());
      clock.advance(days * DAY);
      await ticked();
      await quiet();
      await ticked();
      await quiet();
    }
  });
  const brand = await getBrand(ctx, "acme");
  const week = periodFrom("weekly", heardOn, brand.timeZone);
  const digest = await spent(() => billed("digest", () => buildDigest(ctx, brand, "weekly", week)));
  await invite(ctx, { name: "Approver", email: "approver@acme.example", brands: { acme: "approver" } });
  const alert = await spent(async () => {
    for (let n = 0; n < ALERTS; n++) {
      const cause = { brand: "acme", kind: "critical", of: `c${n}`, at: clock.now().toISOString() } as const;
      await ctx.store.commit([{ alert: { ...cause, urgency: "critical", about: {}, isFresh: true } }]);
      await done();
      clock.advance(61);
      await ctx.store.commit([{ alert: { ...cause, over: true } }]);
      await done();
    }
  });
  if (mailed !== ALERTS) throw new Error(`${mailed} of ${ALERTS} alerts were mailed.`);
  const receiver = await startHookReceiver();
  const happen = () =>
    spent(async () => {
      for (let n = 0; n < EVENTS; n++) await changeBrand(ctx, "acme", { name: `Acme ${n}` });
      await quiet();
    });
  const untold = await happen();
  await addEndpoint(ctx, "acme", { url: receiver.url });
  clock.advance(KNOWN_SECONDS);
  const told = await happen();
  if (receiver.received.length !== EVENTS)
    throw new Error(`${receiver.received.length} of ${EVENTS} events came to the webhook.`);
  await receiver.close();
  const replies = (await client.timeline(1000)).threads.filter(({ replies: under }) => under.length > 0).length;
  stop.abort();
  clock.advance(10 * DAY);
  await polling;
  await playground.close();
  await stack.close();
  return {
    mentions: MENTIONS,
    answered: replies,
    // Each of its ticks found the source due: those are the idle day's, not the mentions'.
    mention: divided(less(all, times(divided(collection, TICKS), ticks)), MENTIONS),
    tick: divided(alone, TICKS),
    pack: divided(packing, TICKS),
    event: divided(less(told, untold), EVENTS),
    /** A week's, over all of these mentions. */
    digest,
    alert: divided(alert, ALERTS),
    collection: less(divided(collection, TICKS), divided(alone, TICKS)),
  };
}

function times(usage: Usage, by: number): Usage {
  return divided(usage, 1 / by);
}

function divided(usage: Usage, by: number): Usage {
  return Object.fromEntries(Object.entries(usage).map(([what, amount]) => [what, amount / by]));
}

function less(usage: Usage, other: Usage): Usage {
  return Object.fromEntries(
    Object.entries(usage).map(([what, amount]) => [what, Math.max(0, amount - (other[what as keyof Usage] ?? 0))]),
  );
}
