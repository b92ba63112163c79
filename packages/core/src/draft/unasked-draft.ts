import type { Context } from "../context.ts";
import { nextDraftNumber, type Situation } from "../conversation/read-conversation.ts";
import type { Because, Draft, Unasked } from "./draft.ts";
import { limitOf } from "./limit-of.ts";

/** A text to somebody who did not ask for it, for a person to approve; undefined where Earshot does not write their language. */
export async function unaskedDraft(
  ctx: Context,
  situation: Situation,
  what: Unasked,
  wishes: readonly Because[] = [],
): Promise<Draft | undefined> {
  const { brand, conversation, mention, drafts, playbooks } = situation;
  const written = await ctx.writer.unasked(
    {
      brand,
      mention,
      classification: mention.classification,
      limit: limitOf(ctx.connectors[conversation.platform], mention),
      playbooks,
      attempt: drafts.filter(({ kind }) => kind === what).length,
      wishes,
    },
    what,
  );
  return (
    written && {
      ...written,
      number: nextDraftNumber(situation),
      by: ctx.writer.version,
      at: ctx.now().toISOString(),
      mention: mention.id,
      mentionVersion: conversation.mentionVersion,
    }
  );
}
