import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Store } from "../store.ts";
import { networkOf } from "./network.ts";

/** What is guessed at. */
export type Guessed = keyof typeof most;

/** Wrong ones in a window that are answered as such: from one network, and in all. */
const most = {
  link: { each: 20, all: 500 },
  session: { each: 60, all: 2000 },
  key: { each: 60, all: 2000 },
  passkey: { each: 20, all: 500 },
  /** What devices are asked, right or wrong: each is written. */
  challenge: { each: 60, all: 2000 },
};
const WINDOW_SECONDS = 300;
/** Networks that one process remembers. */
const MOST_KNOWN = 10_000;

type Counter = { n: number; until: number };
const counted = new WeakMap<Store, Map<string, Counter>>();

/**
 * Refuses a network from which this process saw too many wrong ones; reads nothing. For what is rare and worth a guess: asked before
 * looking, it holds right ones back too until the window ends.
 * @throws Refusal `slow-down`, with seconds to wait
 */
export function braked(ctx: Context, what: Guessed, address = ctx.from?.address): void {
  if (address === undefined) return;
  const it = counterOf(ctx, what, networkOf(address));
  if (it.n > most[what].each) throw slowDown(ctx, it);
}

/**
 * Counts a wrong one, over all functions by a counter in the table; what is right costs nothing. Too many are not looked at nor written
 * any more until the window ends, those of one network or of all together.
 * @throws Refusal `slow-down`, with seconds to wait, when there were too many
 */
export async function wrong(ctx: Context, what: Guessed, address = ctx.from?.address): Promise<void> {
  braked(ctx, what, address);
  // All together first: once they are too many, nothing is written for any network.
  await count(ctx, what, "all", most[what].all);
  if (address !== undefined) await count(ctx, what, networkOf(address), most[what].each);
}

async function count(ctx: Context, what: Guessed, who: string, limit: number): Promise<void> {
  const it = counterOf(ctx, what, who);
  // Before anything is waited for: a burst upon one process is counted here.
  it.n += 1;
  if (it.n > limit) throw slowDown(ctx, it);
  const key = keys.brake(what, hashOf(who), it.until);
  const elsewhere = (await ctx.store.get(key, { lately: true }))?.wrong ?? 0;
  it.n = Math.max(it.n, elsewhere + 1);
  if (elsewhere >= limit) throw slowDown(ctx, it);
  await ctx.store.commit([{ add: key, counts: { wrong: 1 }, expiresAt: new Date(it.until) }]);
}

function counterOf(ctx: Context, what: Guessed, who: string): Counter {
  const its = counted.get(ctx.store) ?? new Map<string, Counter>();
  counted.set(ctx.store, its);
  const now = ctx.now().getTime();
  const name = `${what} ${who}`;
  const known = its.get(name);
  if (known && known.until > now) return known;
  if (its.size >= MOST_KNOWN) its.clear();
  const window = WINDOW_SECONDS * 1000;
  const fresh = { n: 0, until: (Math.floor(now / window) + 1) * window };
  its.set(name, fresh);
  return fresh;
}

function slowDown(ctx: Context, { until }: Counter): Refusal {
  const seconds = Math.max(1, Math.ceil((until - ctx.now().getTime()) / 1000));
  return new Refusal("slow-down", { code: "refusal.slow-down", seconds }, { retryAfter: seconds });
}
