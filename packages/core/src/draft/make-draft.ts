import type { Context } from "../context.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { nextDraftNumber, situationOf } from "../conversation/read-conversation.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Draft } from "./draft.ts";

const NO_LIMIT = { max: 10_000, unit: "characters" } as const;

/** Drafts the answer to a conversation's newest mention, once per version of it and once more per declined draft. */
export async function makeDraft(ctx: Context, message: Message<"draft">): Promise<void> {
  await retryOnConflict(async () => {
    const { brand, conversation: id, mention: mentionId, mentionVersion } = message;
    const situation = await situationOf(ctx, brand, id);
    if (!situation) return;
    const { conversation, mention, draft, drafts } = situation;
    if (conversation.mention !== mentionId || conversation.mentionVersion !== mentionVersion) return; // a newer one is on its way
    if (conversation.status !== "open" && conversation.status !== "approved") return;
    const forThis = drafts.filter((d) => d.mention === mentionId && d.mentionVersion === mentionVersion);
    if (draft && forThis.includes(draft) && !draft.declined) return;
    const written = await ctx.writer.write({
      brand: situation.brand,
      mention,
      classification: mention.classification,
      limit: ctx.connectors[conversation.platform]?.rulebook.limit ?? NO_LIMIT,
      playbooks: situation.playbooks,
      attempt: forThis.filter((d) => d.declined).length,
    });
    const rulebook = ctx.connectors[conversation.platform]?.rulebook;
    const rule = forbiddenBy(rulebook, mention, situation.replies, ctx.now());
    const at = ctx.now().toISOString();
    const next = moved(conversation, { draft: nextDraftNumber(situation), draftDueAt: undefined });
    const made: Draft = {
      ...written,
      ...(rule && { forbidden: rule.id }),
      number: next.draft!,
      by: ctx.writer.version,
      at,
      mention: mentionId,
      mentionVersion,
    };
    await ctx.store.commit([
      saved(next),
      { put: keys.draft(brand, id, made.number), value: made, if: "absent", expiresAt: expiryOf(conversation, at) },
      happened(next, {
        at,
        by: "earshot",
        what: "drafted",
        about: String(made.number),
        ...(rule && { why: `To post by hand: ${rule.says}` }),
      }),
    ]);
    ctx.log.info("draft.written", { brand, conversation: id, draft: made.number, count: made.objections.length });
  });
}
