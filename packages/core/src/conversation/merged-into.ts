import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Conversation } from "./conversation.ts";

/** Merges of merges that are followed. */
const MOST_STEPS = 5;

/** The conversation that this one is part of by now; itself when it is none's. */
export async function mergedInto(ctx: Context, conversation: Conversation): Promise<Conversation> {
  let at = conversation;
  for (let step = 0; at.merged && step < MOST_STEPS; step++) {
    const into = await ctx.store.get(keys.conversation(at.brand, at.merged.into));
    if (!into) break;
    at = into;
  }
  return at;
}

/**
 * Where a customer's next words go: to what their conversation was merged into, if that is answered by the same account. Otherwise they
 * stay with their own conversation, which comes out of the merge when they need an answer.
 */
export async function whereItGoes(ctx: Context, known: Conversation, source: string): Promise<Conversation> {
  if (!known.merged) return known;
  const into = await mergedInto(ctx, known);
  return into.source === source && !into.merged ? into : known;
}
