import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";

/** When the sweep asks again, should the message be lost between the write and the queue. */
const ASK_AGAIN_SECONDS = 60;

export function draftDueAt(now: Date): string {
  return new Date(now.getTime() + ASK_AGAIN_SECONDS * 1000).toISOString();
}

/** Asks for a draft that answers the conversation's newest mention. */
export async function askForDraft(ctx: Context, conversation: Conversation): Promise<void> {
  const { brand, id, mention, mentionVersion } = conversation;
  await ctx.queues.send("draft", [{ brand, conversation: id, mention, mentionVersion }]);
}
