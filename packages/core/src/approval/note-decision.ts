import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { changedRecord } from "./changed-record.ts";
import { policyChecks } from "./policy-checks.ts";
import { voiceFor } from "../wellbeing/pseudonym.ts";
import { writerOf } from "./writer-of.ts";

/** No more than this hindered the policy, and neither says anything of the draft. */
const BY_CHANCE: ReadonlySet<string> = new Set(["per-day", "kill-switch"]);

/**
 * Remembers what a person did with a draft that their brand's policy would have let out: a policy whose drafts people change or decline is
 * wrong as often as one whose replies they stop.
 */
export async function noteDecision(
  ctx: Context,
  situation: Situation,
  decided: { text: string } | "declined",
): Promise<void> {
  const { brand, conversation, drafts } = situation;
  const policy = brand.approvals?.automatic;
  const [draft] = drafts;
  if (!policy?.on || !draft || draft.declined) return;
  const proposed = { ...situation, drafts: [draft], draft };
  if (writerOf(brand, [draft], draft.text, "") !== undefined) return;
  if (policyChecks(ctx, proposed, policy, 0).some(({ check, ok }) => !ok && !BY_CHANCE.has(check))) return;
  const isChanged =
    decided !== "declined" &&
    writerOf({ voice: voiceFor(ctx, brand) }, [draft], decided.text, "a person") !== undefined;
  const wrong = decided === "declined" ? decided : isChanged ? "edited" : undefined;
  await changedRecord(ctx, brand.id, (recent) =>
    recent.some((each) => each.conversation === conversation.id)
      ? undefined
      : [...recent, { conversation: conversation.id, at: ctx.now().toISOString(), ...(wrong && { wrong }) }],
  );
}
