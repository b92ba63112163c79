import type { Context } from "../context.ts";
import { readRecords, situationOf } from "../conversation/read-conversation.ts";
import { lookAgain, record } from "../follow-up/do-follow-up.ts";
import { ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import { markDeleted } from "../mention/mark-deleted.ts";
import { mentionId } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import type { Message } from "../queues.ts";
import { noteReceipt } from "../reply/note-receipt.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";

/**
 * What a push says is gone, or has become something else, at once. Done twice it is done once; of what is not known nothing comes.
 * @throws ConnectorError when the platform does not give now what is to be read again: the queue tries again
 */
export async function takeChanges(
  ctx: Context,
  { brand, source: id, deleted = [], again = [] }: Message<"collect">,
): Promise<void> {
  const source = await ctx.store.get(keys.source(brand, id));
  if (!source || source.paused) return;
  const names = [...deleted, ...again].map((nativeId) => ({ nativeId, id: mentionId(source.platform, nativeId) }));
  const pointers = await ctx.store.getMany<Pointer>(names.map((name) => keys.pointer(brand, name.id)));
  for (const [n, name] of names.entries()) {
    const pointer = pointers[n];
    if (!pointer) continue;
    const { conversation, what, mention = name.id } = pointer;
    if (n >= deleted.length) await readAgain(ctx, brand, conversation, mention);
    else if (what === "reply") await replyIsGone(ctx, brand, conversation, name.nativeId);
    else if (what === "mention") await retryOnConflict(() => markDeleted(ctx, brand, conversation, mention));
  }
}

/** Our own reply was deleted there, by whomever. */
async function replyIsGone(ctx: Context, brand: string, conversation: string, nativeId: string): Promise<void> {
  const records = await readRecords(ctx, brand, conversation);
  const reply = records?.replies.findLast(({ receipt }) => receipt?.nativeId === nativeId);
  if (reply) await retryOnConflict(() => noteReceipt(ctx, { brand, conversation, reply: reply.id }, "vanished"));
}

async function readAgain(ctx: Context, brand: string, conversation: string, id: string): Promise<void> {
  const situation = await situationOf(ctx, brand, conversation);
  const mention = situation?.mentions.find((each) => each.id === id);
  if (!situation || !mention || mention.deletedAt) return;
  const it = { ...situation, mention };
  const seen = await lookAgain(ctx, it, undefined);
  if (seen === "later") throw new ConnectorError("unavailable", `${id} cannot be read again now.`);
  await record(ctx, it, seen);
}
