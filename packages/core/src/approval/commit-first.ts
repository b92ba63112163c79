import { isKeyId } from "../access-key/access-key.ts";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import type { Objection } from "../draft/draft.ts";
import type { Said } from "../words/said.ts";
import { approvedVersion } from "./approved-version.ts";
import { ruleName } from "./usual-rules.ts";
import type { Decision } from "./decision-on.ts";
import { approvedFingerprint } from "./approved-fingerprint.ts";
import { brokenInWords } from "./broken.ts";

/** Keeps the first of two approvals with the text it is for; nothing is on its way. */
export async function commitFirst(
  ctx: Context,
  situation: Situation,
  { text, objections, decision }: { text: string; objections: Objection[]; decision: Decision },
): Promise<undefined> {
  const { conversation } = situation;
  const { by, at } = decision.approvals.at(-1)!;
  const version = approvedVersion(situation, { text, objections, by, at });
  const next = moved(conversation, {
    draft: version.number,
    draftDueAt: undefined,
    first: {
      by,
      at,
      draft: version.number,
      fingerprint: approvedFingerprint(ctx, situation, text, version.number),
      ...(decision.writer && { writer: decision.writer }),
      ...(conversation.compensation && { compensation: conversation.compensation.amount }),
    },
    ...(conversation.owner === undefined && !isKeyId(by) && { owner: by }),
  });
  const why: Said = { code: "why.rules", rules: decision.demand.rules.map(ruleName) };
  await ctx.store.commit([
    saved(next),
    ...version.changes(next),
    ...(decision.broken
      ? [happened(next, { at, by, what: "chain-restarted", why: brokenInWords(decision.broken) }, 1)]
      : []),
    happened(next, { at, by, what: "first-approved", about: String(version.number), why }, 2),
  ]);
  ctx.log.info("reply.first-approved", { brand: conversation.brand, conversation: conversation.id, person: by });
  return undefined;
}
