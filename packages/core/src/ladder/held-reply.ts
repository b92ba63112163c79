import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Alternative } from "../draft/draft.ts";
import { limitOf } from "../draft/limit-of.ts";
import type { Playbook } from "../draft/playbook.ts";
import { keys } from "../keys.ts";
import { holdingText } from "../incident/holding-text.ts";
import type { Reply } from "../reply/reply.ts";
import { forbiddenBy } from "../reply/forbidden.ts";

/** A reply that asks for time, because what we promised is late or because nobody has answered yet, in the customer's language; none where the platform would then take no other, or nobody here writes it. */
export async function heldReply(
  ctx: Context,
  brand: Brand,
  { id, mention: mentionId, platform, reply: replyId }: Conversation,
  { isLate }: { isLate?: true } = {},
): Promise<Alternative | undefined> {
  const [mention, playbooks, reply] = await Promise.all([
    ctx.store.get(keys.mention(brand.id, id, mentionId)),
    ctx.store.page<Playbook>(keys.playbooks(brand.id), { limit: 500 }),
    replyId ? ctx.store.get(keys.reply(brand.id, id, replyId)) : undefined,
  ]);
  if (!mention || mention.deletedAt) return undefined;
  const connector = ctx.connectors[platform];
  const asIfHeld: Pick<Reply, "mention" | "status"> = { mention: mention.id, status: "published" };
  const sent = reply ? [reply, asIfHeld] : [asIfHeld];
  if (forbiddenBy(connector?.rulebook, mention, sent, ctx.now())) return undefined;
  const one = await holdingText(ctx, brand, mention.classification.language);
  if (one) return one;
  return ctx.writer.hold({
    brand,
    mention,
    classification: mention.classification,
    limit: limitOf(connector, mention),
    playbooks: playbooks.items.map(({ value }) => value),
    attempt: 0,
    ...(isLate && { isLate }),
  });
}
