import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Store } from "../store.ts";

/** How many requests a key may make in how many seconds, over all functions together. */
export const ALLOWANCE = { requests: 600, seconds: 60 };
/** So many are taken at once, so that a busy key costs a write for so many requests; each function may overstep by no more. */
const TAKEN_AT_ONCE = 20;
const MOST_KNOWN = 1000;

export type Allowance = { left: number; resetsInSeconds: number };
type Window = { until: number; taken: number; left: number };

const known = new WeakMap<Store, Map<string, Window>>();

/**
 * Counts a request of a key. Half a read unit and a write unit for every twentieth.
 * @throws Refusal `slow-down`, with seconds to wait, when the window's are used up
 */
export async function useAllowance(ctx: Context, key: string): Promise<Allowance> {
  const its = windowOf(ctx, key);
  const resetsInSeconds = Math.max(1, Math.ceil((its.until - ctx.now().getTime()) / 1000));
  if (its.left === 0) await takeMore(ctx, key, its);
  if (its.left === 0)
    throw new Refusal(
      "slow-down",
      { code: "refusal.key-allowance", requests: ALLOWANCE.requests, seconds: resetsInSeconds },
      { retryAfter: resetsInSeconds },
    );
  its.left -= 1;
  return { left: Math.max(0, ALLOWANCE.requests - its.taken) + its.left, resetsInSeconds };
}

async function takeMore(ctx: Context, key: string, its: Window): Promise<void> {
  const at = keys.accessKeyAllowance(key, its.until);
  if (its.taken >= ALLOWANCE.requests) return;
  const elsewhere = (await ctx.store.get(at, { lately: true }))?.taken ?? 0;
  its.taken = Math.max(its.taken, elsewhere);
  if (its.taken >= ALLOWANCE.requests) return;
  its.taken += TAKEN_AT_ONCE;
  // Before anything is waited for: what comes meanwhile takes of these.
  its.left += TAKEN_AT_ONCE;
  await ctx.store.commit([{ add: at, counts: { taken: TAKEN_AT_ONCE }, expiresAt: new Date(its.until) }]);
}

function windowOf(ctx: Context, key: string): Window {
  const its = known.get(ctx.store) ?? new Map<string, Window>();
  known.set(ctx.store, its);
  const now = ctx.now().getTime();
  const before = its.get(key);
  if (before && before.until > now) return before;
  if (its.size >= MOST_KNOWN) its.clear();
  const span = ALLOWANCE.seconds * 1000;
  const fresh = { until: (Math.floor(now / span) + 1) * span, taken: 0, left: 0 };
  its.set(key, fresh);
  return fresh;
}
