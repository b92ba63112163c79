import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { eraseMentions } from "./erase-mentions.ts";
import { eraseEdits } from "./erase-edits.ts";
import { eraseNotes } from "./erase-notes.ts";
import { eraseQuotes } from "./erase-quotes.ts";
import { eraseReplays } from "./erase-replays.ts";
import { eraseTasks } from "./erase-tasks.ts";
import { heardFrom } from "./find-subject.ts";
import { parts, sum, type ErasedCounts, type Erasure, type Part, type Running, type Step } from "./erasure.ts";
import { savedErasure } from "./saved-erasure.ts";

const steps: Record<Part, (ctx: Context, erasure: Running) => Promise<Step>> = {
  mentions: eraseMentions,
  notes: eraseNotes,
  digests: eraseQuotes,
  tasks: eraseTasks,
  edits: eraseEdits,
  replays: eraseReplays,
};

/** Does the next step of an erasure and asks for the one after it. What was cut off is done again, and finds less. */
export async function workErasure(
  ctx: Context,
  { brand, erasure: id }: Extract<Message<"draft">, { erasure: string }>,
): Promise<void> {
  const erasure = await ctx.store.get(keys.erasure(brand, id));
  if (!erasure || erasure.state === "done" || erasure.author === undefined) return;
  const { author, names = [] } = erasure;
  const step = await retryOnConflict(() => steps[erasure.part](ctx, { ...erasure, author, names }));
  const next = await nextOf(ctx, erasure, step);
  try {
    await ctx.store.commit([
      savedErasure(ctx, next),
      ...(next.state === "done" ? [{ remove: keys.erasureCounts(brand, id) }] : []),
    ]);
  } catch (error) {
    if (error instanceof Conflict) return; // Another did the same step, and asks.
    throw error;
  }
  if (next.state === "running")
    await ctx.queues.send("draft", [{ brand, erasure: id }], { ...(step.again && { delaySeconds: step.again }) });
  else ctx.log.info("privacy.erased", { brand, platform: erasure.platform, count: next.removed.mentions ?? 0 });
}

async function nextOf(ctx: Context, erasure: Erasure, step: Step): Promise<Erasure> {
  const { part, version, after: _, ...rest } = erasure;
  const names = [...new Set([...(erasure.names ?? []), ...(step.names ?? [])])];
  const looked = { ...erasure.looked, [part]: (erasure.looked[part] ?? 0) + step.looked };
  const next: Erasure = {
    ...rest,
    part,
    names,
    looked,
    removed: sum(erasure.removed, step.removed),
    version: version + 1,
  };
  if (step.after !== undefined) return { ...next, after: step.after };
  if (step.again !== undefined) return next;
  const following = parts[parts.indexOf(part) + 1];
  if (following) return { ...next, part: following };
  // What was taken in while it was begun, or was not on the index yet.
  const last = await ctx.store.list("author", heardFrom(next.brand, next.platform, erasure.author!), { limit: 1 });
  if (last.items.length > 0) return { ...next, part: "mentions" };
  const counted: ErasedCounts = (await ctx.store.get(keys.erasureCounts(next.brand, next.id))) ?? {};
  const { author: __, names: ___, ...proof } = next;
  return {
    ...proof,
    state: "done",
    doneAt: ctx.now().toISOString(),
    looked: { ...looked, mentions: counted.mentions ?? 0 },
    removed: sum(next.removed, counted),
  };
}
