import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import type { ReplayContext } from "./replay-context.ts";
import { replayDrafts, replayMentions, type Part } from "./replay-chunk.ts";
import { isOver, type Replay } from "./replay.ts";
import { savedChanged, savedReplay } from "./saved-replay.ts";
import { basisOf, settingsOf, type Settings } from "./settings.ts";

/** So often the same part may fail before the whole is given up. */
const TRIES = 3;

export type ToReplay = Extract<Message<"draft">, { replay: string }>;

/**
 * Does the next part of a replay and asks for the one after it. Each part is one write, on condition that no other has done it: what was
 * cut off is done again, and what was done is not.
 */
export async function workReplay(ctx: ReplayContext, { brand, replay: id, chunk }: ToReplay): Promise<void> {
  const run = await ctx.store.get(keys.replay(brand, id));
  if (!run || isOver(run)) return;
  // Done, but whether the next part was asked for, nobody knows.
  if (chunk === run.chunk - 1) return ask(ctx, run);
  if (chunk !== run.chunk) return;
  try {
    const next = await nextPart(ctx, run);
    if (next && !isOver(next)) await ask(ctx, next);
  } catch (error) {
    await failed(ctx, run, error);
    throw error;
  }
}

const ask = (ctx: Context, { brand, id, chunk }: Replay) => ctx.queues.send("draft", [{ brand, replay: id, chunk }]);

/** Undefined: another did it, or it was cancelled. */
async function nextPart(ctx: ReplayContext, run: Replay): Promise<Replay | undefined> {
  const settings = await settingsOf(ctx, run.brand);
  const stops = stopsBy(ctx, run, settings);
  const part: Part = stops
    ? { next: { ...run, state: "failed", failed: { code: stops } }, changed: [] }
    : await (run.day <= run.to ? replayMentions : replayDrafts)(ctx, run, settings);
  const next = ended(ctx, { ...part.next, chunk: run.chunk + 1, tries: 0, version: run.version + 1 });
  try {
    await ctx.store.commit([savedReplay(ctx, next), ...part.changed.map((each) => savedChanged(next, each))]);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
  if (isOver(next)) ctx.log.info("replay.ended", { brand: run.brand, status: next.state, count: next.totals.looked });
  return next;
}

function stopsBy(ctx: ReplayContext, run: Replay, settings: Settings) {
  if (basisOf(settings, run.change) !== run.basis) return "replay.settings-changed";
  return run.judge === "model" && !ctx.modelled ? "replay.no-model" : undefined;
}

function ended(ctx: Context, run: Replay): Replay {
  const { day, to, drafts, state } = run;
  const through = day > to && drafts.done >= drafts.of.length;
  const now = state === "failed" ? state : through ? "done" : "running";
  return { ...run, state: now, ...(now !== "running" && { endedAt: ctx.now().toISOString() }) };
}

/** A part that fails again and again ends the replay: it says so, where the dead letter alone would leave it running. */
async function failed(ctx: Context, run: Replay, error: unknown): Promise<void> {
  const tries = run.tries + 1;
  const why = error instanceof Refusal && typeof error.says === "object" ? error.says : undefined;
  const next: Replay = {
    ...run,
    tries,
    version: run.version + 1,
    ...(tries >= TRIES && {
      state: "failed",
      failed: why ?? { code: "replay.broke" },
      endedAt: ctx.now().toISOString(),
    }),
  };
  await ctx.store.commit([savedReplay(ctx, next)]).catch((conflict: unknown) => {
    if (!(conflict instanceof Conflict)) throw conflict;
  });
}
