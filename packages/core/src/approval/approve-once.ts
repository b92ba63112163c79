import * as z from "zod";
import type { Context } from "../context.ts";
import { theSituation, type Situation } from "../conversation/read-conversation.ts";
import type { Objection } from "../draft/draft.ts";
import { noteEdits } from "../draft/edits.ts";
import { Conflict, Refusal } from "../errors.ts";
import { mustBeSenior } from "../incident/must-be-senior.ts";
import type { Reply } from "../reply/reply.ts";
import { sendToPublish } from "../reply/send-to-publish.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { commitApproval } from "./commit-approval.ts";
import { commitFirst } from "./commit-first.ts";
import { decisionOn, type Decision } from "./decision-on.ts";
import { mayBeApproved } from "./may-be-approved.ts";
import { noteDecision } from "./note-decision.ts";
import { mustBeAsSeen, mustBeOpen } from "./open-for-approval.ts";

const Part = z.string().max(2000);

/** The fingerprint of what a person saw, as they send it. */
export const Seen = z.object({
  mention: Part,
  draft: Part,
  account: Part,
  playbook: Part,
  knowledge: Part.default("-"),
  policy: Part,
});

export type ToApprove = {
  fingerprint: z.infer<typeof Seen>;
  text: string;
  /** Why an admin decides alone. */
  alone?: string | undefined;
  /** What must hold besides; throws what it refuses. */
  must?: (found: { situation: Situation; objections: readonly Objection[]; decision: Decision }) => void;
};

/** One person's approval of one text: the reply that is on its way, or undefined while another person is asked. */
export async function approveOnce(
  ctx: Context,
  brand: string,
  id: string,
  approval: ToApprove,
): Promise<Reply | undefined> {
  try {
    // Of two at the same moment the later sees what the earlier made, and is told.
    return await retryOnConflict(() => attempt(ctx, brand, id, approval), 3);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refusal("stale", { code: "refusal.same-moment-approve" }, { changed: [] });
  }
}

async function attempt(
  ctx: Context,
  brand: string,
  id: string,
  { fingerprint, text, alone, must }: ToApprove,
): Promise<Reply | undefined> {
  const situation = await theSituation(ctx, brand, id);
  await mustBeOpen(ctx, situation);
  mustBeAsSeen(situation, fingerprint);
  await mustBeSenior(ctx, situation.brand);
  const { objections, source } = await mayBeApproved(ctx, situation, text);
  const decision = await decisionOn(ctx, situation, text, alone);
  must?.({ situation, objections, decision });
  const approved = { text, objections, decision };
  const reply = decision.missing
    ? await commitFirst(ctx, situation, approved)
    : await commitApproval(ctx, situation, approved);
  if (reply) await sendToPublish(ctx, reply, source);
  await noteEdits(ctx, situation, situation.draft, text);
  await noteDecision(ctx, situation, { text });
  return reply;
}
