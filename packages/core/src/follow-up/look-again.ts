import type { Revisited } from "../connector.ts";
import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { ConnectorError } from "../errors.ts";
import { contentHash, cut } from "../mention/content.ts";
import { markDeleted } from "../mention/mark-deleted.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { signedInCall } from "../source/renew-credential.ts";

/** The mention as it stands on the platform; "later" when the platform cannot be read now. */
export async function lookAgain(
  ctx: Context,
  situation: Pick<Situation, "source" | "brand" | "mention" | "conversation">,
  replyId: string | undefined,
): Promise<Revisited | "later"> {
  const { source, brand, mention, conversation } = situation;
  const connector = ctx.connectors[conversation.platform];
  if (!connector?.revisit || !source) return { mention };
  try {
    return await connector.revisit(
      await signedInCall(ctx, brand, source),
      mention,
      replyId ? { nativeId: replyId } : undefined,
    );
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return { mention: "deleted" };
    if (!(error instanceof ConnectorError)) throw error;
    ctx.log.warn("mention.unreadable", { brand: brand.id, mention: mention.id, trouble: error.trouble });
    return "later";
  }
}

/** Records a deletion at once and sends a changed text the way of every mention. Returns whether anything changed. */
export async function record(
  ctx: Context,
  situation: Pick<Situation, "mention" | "conversation">,
  seen: Revisited,
): Promise<boolean> {
  const { mention, conversation } = situation;
  if (seen.mention === "deleted") {
    await retryOnConflict(() => markDeleted(ctx, mention.brand, conversation.id, mention.id));
    return true;
  }
  const incoming = cut(seen.mention);
  if (contentHash(incoming) === mention.hash) return false;
  // Whatever the clocks say, what was read after the mention was known is newer than that.
  const known = new Date(Date.parse(mention.seenAt) + 1);
  const seenAt = (known > ctx.now() ? known : ctx.now()).toISOString();
  await ctx.queues.send("intake", [
    { brand: mention.brand, source: mention.source, baseline: false, seenAt, incoming },
  ]);
  return true;
}
