import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";

/** What came of a request with a key of its sender's: so long it is answered again instead of done again. */
const KEPT_HOURS = 24;

/** `print` tells one request from another; `answer` is absent while it is being done, or where whoever did it broke off. */
export type DoneOnce = { print: string; at: string; answer?: Answer; version: number };
/** `body` as its sender alone can open it; absent where it was too large to keep. */
export type Answer = { status: number; body?: string };

/**
 * Begins what is to be done once.
 * @returns what was answered the first time, or undefined when it is to be done now
 * @throws Refusal `bad-input` when the key was sent with another request; `taken` when the first is under way, or broke off
 */
export async function beginOnce(
  ctx: Context,
  of: { who: string; key: string; print: string },
): Promise<Answer | undefined> {
  const at = keys.doneOnce(of.who, of.key);
  const fresh: DoneOnce = { print: of.print, at: ctx.now().toISOString(), version: 1 };
  try {
    await ctx.store.commit([{ put: at, value: fresh, if: "absent", expiresAt: endOf(ctx) }]);
    return undefined;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
  const before = await ctx.store.get(at);
  // Forgotten in between: as if the key were new.
  if (!before) return beginOnce(ctx, of);
  if (before.print !== of.print) throw new Refusal("bad-input", { code: "refusal.idempotency-other" });
  if (!before.answer) throw new Refusal("taken", { code: "refusal.idempotency-begun", at: before.at });
  return before.answer;
}

/** Keeps what was answered. */
export async function keepAnswer(
  ctx: Context,
  of: { who: string; key: string; print: string },
  answer: Answer,
): Promise<void> {
  const value: DoneOnce = { print: of.print, at: ctx.now().toISOString(), answer, version: 2 };
  await ctx.store.commit([{ put: keys.doneOnce(of.who, of.key), value, if: 1, expiresAt: endOf(ctx) }]);
}

/** Forgets what was refused: nothing was done, so it may be asked again with the same key. */
export async function forget(ctx: Context, { who, key }: { who: string; key: string }): Promise<void> {
  await ctx.store.commit([{ remove: keys.doneOnce(who, key), if: 1 }]);
}

const endOf = (ctx: Context) => new Date(ctx.now().getTime() + KEPT_HOURS * 3_600_000);
