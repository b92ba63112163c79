import type { Brand } from "../brand/brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Mention } from "../mention/mention.ts";
import type { Source } from "./source.ts";
import type { Context } from "../context.ts";
import { readRecords } from "../conversation/read-records.ts";
import { lookAgain, record } from "../follow-up/look-again.ts";
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
    if (n >= deleted.length) await readAgain(ctx, brand, source, conversation, mention);
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

async function readAgain(ctx: Context, brandId: string, source: Source, conversationId: string, id: string) {
  const [brand, conversation, mention] = (await ctx.store.getMany<any>([
    keys.brand(brandId),
    keys.conversation(brandId, conversationId),
    keys.mention(brandId, conversationId, id),
  ])) as [Brand | undefined, Conversation | undefined, Mention | undefined];
  if (!brand || !conversation || !mention || mention.deletedAt) return;
  const it = { brand, source, conversation, mention };
  const seen = await lookAgain(ctx, it, undefined);
  if (seen === "later") throw new ConnectorError("unavailable", `${id} cannot be read again now.`);
  await record(ctx, it, seen);
}
