import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { rulesOn } from "../reply/rules-on.ts";
import { stoppedBy } from "../reply/stop.ts";
import type { Automatic } from "./automatic.ts";
import { demandOf, riskOf } from "./demand.ts";
import { whyNotLow } from "./low-risk.ts";
import type { PolicyCheck } from "./policy-path.ts";

/** What a brand's policy asks of a reply that would go out by itself, and what it finds: all must hold. */
export function policyChecks(
  ctx: Context,
  situation: Situation,
  policy: Automatic,
  approvedToday: number,
): PolicyCheck[] {
  const { brand, conversation, mention, mentions, drafts, draft, replies, settings } = situation;
  const { classification, rating } = mention;
  const demand = demandOf(brand, riskOf(conversation, mentions));
  const low = whyNotLow(situation, { objections: draft?.objections ?? [], demand });
  const stars = rating ? (rating.value / rating.of) * 5 : undefined;
  const positive = classification.probabilities?.positive ?? 0;
  const stopped = stoppedBy(settings, brand, conversation.platform) !== undefined;
  const check = (name: string, is: string, asks: string, ok: boolean): PolicyCheck => ({ check: name, is, asks, ok });
  return [
    check("risk", low ?? "low", "low", low === undefined),
    check("urgency", conversation.urgency, "low", conversation.urgency === "low"),
    check("confidence", positive.toFixed(2), `≥ ${policy.confidence}`, positive >= policy.confidence),
    check(
      "stars",
      stars === undefined ? "–" : String(stars),
      policy.stars === undefined ? "–" : `≥ ${policy.stars}`,
      policy.stars === undefined || (stars !== undefined && stars >= policy.stars),
    ),
    check(
      "language",
      classification.language,
      policy.languages.join(", "),
      policy.languages.includes(classification.language),
    ),
    check(
      "platform",
      conversation.platform,
      policy.platforms.join(", "),
      policy.platforms.includes(conversation.platform),
    ),
    check(
      "playbook",
      draft?.playbook?.id ?? "–",
      policy.playbooks?.join(", ") ?? "–",
      draft?.playbook !== undefined && (policy.playbooks?.includes(draft.playbook.id) ?? true),
    ),
    check(
      "objections",
      String(draft?.objections.length ?? 0),
      "0",
      draft !== undefined && draft.text.trim() !== "" && draft.objections.length === 0,
    ),
    // Whoever stopped or declined one here has said that a person is wanted.
    check("first-answer", `${drafts.length}/${replies.length}`, "1/0", drafts.length === 1 && replies.length === 0),
    check("one-mention", String(mentions.length), "1", mentions.length === 1),
    check("platform-rules", demandsHere(ctx, situation), "–", demandsHere(ctx, situation) === "–"),
    check("kill-switch", stopped ? "on" : "off", "off", !stopped),
    check("per-day", String(approvedToday), `< ${policy.perDay}`, approvedToday < policy.perDay),
  ];
}

/** What the platform asks of automation that nobody has given here. */
function demandsHere(ctx: Context, { conversation, source }: Situation): string {
  const { rulebook } = ctx.connectors[conversation.platform] ?? {};
  const unmet = rulesOn(rulebook, ctx.now()).find(
    ({ demands }) =>
      demands === "approval" || demands === "consent" || (demands === "label" && source?.account?.labelled !== true),
  );
  return unmet?.id ?? "–";
}
