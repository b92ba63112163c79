import type { Context } from "../context.ts";
import { moved, saved } from "../conversation/moves.ts";
import { Conflict } from "../errors.ts";
import type { Mention } from "../mention/mention.ts";
import { readHistory } from "./read-history.ts";
import { isComplaint, risksOf } from "./risks.ts";

/** Once we answered somebody's complaint, their other open conversations no longer warn that it was not; two reads. */
export async function renewRisks(ctx: Context, answered: Mention): Promise<void> {
  if (!isComplaint(answered.classification)) return;
  const history = await readHistory(ctx, answered.brand, answered);
  for (const conversation of history.conversations.values()) {
    if (conversation.id === answered.conversation || conversation.status !== "open" || !conversation.atRisk) continue;
    const mentions = history.mentions.filter(({ firstSeenAt }) => firstSeenAt < conversation.heardAt);
    const risks = mentions.length > 0 ? risksOf({ ...history, mentions }, conversation.id, ctx.now()) : [];
    if (risks.join() === conversation.atRisk.join()) continue;
    try {
      await ctx.store.commit([saved(moved(conversation, { atRisk: risks.length > 0 ? risks : undefined }))]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error; // whoever changed it has the newer sight of it
    }
  }
}
