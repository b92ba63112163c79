import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Arrival } from "../mention/arrival.ts";
import type { Mention } from "../mention/mention.ts";

/** Whether a file's text is a later one than that which is kept under the same id: only its own dates can say so. */
export async function isNewer(
  ctx: Context,
  { brand, message }: Arrival,
  { conversation, mention }: { conversation: string; mention: string },
): Promise<boolean> {
  const kept = await ctx.store.get<Mention>(keys.mention(brand.id, conversation, mention));
  const said = message.incoming.editedAt ?? message.incoming.createdAt;
  const before = kept && (kept.editedAt ?? kept.createdAt ?? kept.seenAt);
  return before !== undefined && said !== undefined && Date.parse(said) > Date.parse(before);
}
