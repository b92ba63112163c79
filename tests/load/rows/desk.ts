import { resolve } from "node:path";
import { createApi } from "@earshot/api/app";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Context } from "@earshot/core/context";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { moved, saved } from "@earshot/core/conversation/moves";
import type { Inbox } from "@earshot/core/desk/inbox";
import { keys } from "@earshot/core/keys";
import { connectSource } from "@earshot/core/source/connect-source";
import { invite } from "@earshot/core/team/invite";
import { start } from "@earshot/local/start";
import { cookieOf, pressSignIn } from "../../support/press-sign-in.ts";
import { startStack } from "../../support/stack.ts";
import { benchContext } from "../bench-context.ts";
import { heardMention } from "../heard-mention.ts";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const OPEN = 10_000;
const BURST = 2000;
const LOOK_MS = 250;
const TIMES = 20;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The inbox with many open conversations: what a look takes and costs, and how long one waits while a burst is taken in. */
export async function desk(): Promise<Row[]> {
  return [...(await inScratch(looks)), ...(await inScratch(duringBurst))];
}

/** The API as its function has it, with a table that counts; no server, no console beside it. */
async function looks(dir: string): Promise<Row[]> {
  const stack = await startStack({ dir });
  const ctx = benchContext(stack.store, stack.queues);
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
  await fill(ctx, OPEN);
  const { token } = await invite(ctx, { name: "Dana", role: "approver" });
  let units = 0;
  const store = createDynamoStore({
    endpoint: stack.dynamo.endpoint,
    table: "earshot",
    onUse: (use) => void (units += use.units),
  });
  const api = createApi(() => ({ ...ctx, store }));
  const cookie = cookieOf(await pressSignIn(api.request, token));
  const look = async (query = "") => {
    units = 0;
    const began = performance.now();
    const answer = await api.request(`/api/brands/acme/inbox?${query}`, { headers: { cookie } });
    const body: Inbox = await answer.json();
    return { ms: performance.now() - began, units, body };
  };
  const cold = await look();
  if (cold.body.total !== OPEN) throw new Error(`${cold.body.total} are shown of ${OPEN}.`);
  await sleep(11_000); // until what was just written is no longer read again
  const idle: number[] = [];
  let idleUnits = 0;
  for (let n = 0; n < TIMES; n++) {
    const seen = await look(`seen=${(await look()).body.version}`);
    idle.push(seen.ms);
    idleUnits = Math.max(idleUnits, seen.units);
  }
  const changed: number[] = [];
  const filtered: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const known = (await ctx.store.get(keys.conversation("acme", `c-filled-${n}`)))!;
    await ctx.store.commit([saved(moved(known, { owner: "dana" }))]);
    changed.push((await look()).ms);
    filtered.push((await look("language=he,fa&lane=complaints&owner=nobody")).ms);
  }
  await stack.close();
  const p95 = (values: number[]) => percentile(values, 0.95);
  return [
    atMost(`desk: first page of ${OPEN} open conversations, cold process`, cold.ms, 3000, "ms"),
    atMost("desk: first page after a change, p95", p95(changed), 1000, "ms"),
    atMost("desk: filtered page, p95", p95(filtered), 1000, "ms"),
    atMost("desk: a look at which nothing is new, p95", p95(idle), 100, "ms"),
    atMost("desk: read units of such a look, session and person included", idleUnits, 1, "units"),
  ];
}

/** The whole product as npm start runs it; each look is counted from when it was to begin. */
async function duringBurst(dir: string): Promise<Row[]> {
  const earshot = await start({
    dir,
    port: 0,
    playgroundPort: 0,
    console: resolve(import.meta.dirname, "../../../packages/console/dist"),
  });
  const { ctx } = earshot;
  await addBrand(ctx, { id: "acme", name: "Acme", terms: "acme" });
  const source = await connectSource(ctx, "acme", { platform: "hacker-news", settings: {} });
  await fill(ctx, OPEN);
  const { token } = await invite(ctx, { name: "Dana", role: "approver" });
  const request = (path: string, init?: RequestInit) => fetch(new URL(path, earshot.url), init);
  const cookie = cookieOf(await pressSignIn(request, token));
  const ask = async (): Promise<Inbox> => (await request("/api/brands/acme/inbox", { headers: { cookie } })).json();
  // A connection that was idle may be closed at the moment it is used again: that look is asked for once more, its time runs on.
  const look = () => ask().catch(ask);
  await look();
  await ctx.queues.send(
    "intake",
    Array.from({ length: BURST }, (_, n) => heardMention(n, source.id)),
  );
  const waits: number[] = [];
  const began = performance.now();
  let isDone = false;
  const looking: Promise<void>[] = [];
  const timed = async () => {
    const due = performance.now();
    const { total = 0 } = await look();
    waits.push(performance.now() - due);
    isDone ||= total >= OPEN + BURST;
  };
  while (!isDone && performance.now() - began < 300_000) {
    looking.push(timed());
    await sleep(LOOK_MS);
  }
  await Promise.all(looking);
  const seconds = (performance.now() - began) / 1000;
  await earshot.close();
  return [
    atMost(
      `desk: a look while ${BURST} mentions are taken in (${(BURST / seconds).toFixed(0)}/s), p95 of ${waits.length}`,
      percentile(waits, 0.95),
      1000,
      "ms",
    ),
    atMost("desk: the longest of them", Math.max(...waits), 2000, "ms"),
  ];
}

async function fill(ctx: Context, many: number): Promise<void> {
  const now = ctx.now().getTime();
  for (let from = 0; from < many; from += 100) {
    await ctx.store.commit(Array.from({ length: 100 }, (_, i) => saved(filled(from + i, now), { absent: true })));
  }
}

function filled(n: number, now: number): Conversation {
  const at = new Date(now - n * 1000).toISOString();
  return {
    id: `c-filled-${n}`,
    brand: "acme",
    status: "open",
    reason: { code: "reason.new" },
    version: 1,
    platform: "hacker-news",
    source: "s1",
    author: { id: `a${n}`, name: `Customer ${n}`, url: `https://news.example/user?id=a${n}`, followers: n % 5000 },
    mention: `hacker-news:${n}`,
    mentionVersion: 1,
    mentions: 1,
    preview: `My acme order number ${n} came two days late and the cup was broken. Can you please replace it? It is for a birthday.`,
    url: `https://news.example/item?id=${n}`,
    language: ["en", "he", "fa", "hu", "zh-Hant", "lt"][n % 6]!,
    sentiment: "negative",
    urgency: (["normal", "normal", "low", "high"] as const)[n % 4]!,
    intents: ["complaint", "delivery"],
    matters: ["delivery", "defect"],
    openedAt: at,
    heardAt: at,
    dueAt: new Date(now + ((n % 14_400) - 3600) * 1000).toISOString(),
    draft: 1,
  };
}
