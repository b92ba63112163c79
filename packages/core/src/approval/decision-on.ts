import { isKeyId } from "../access-key/access-key.ts";
import { principalOf } from "../access-key/principal.ts";
import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { actorIn, peopleIn, type Member } from "../team/people.ts";
import { actorId } from "../team/permit.ts";
import type { Asks } from "./asks.ts";
import { ruleName } from "./usual-rules.ts";
import { asksMore, demandOf, missingOf, riskOf, whoMayNext, type Approver, type Demand } from "./demand.ts";
import type { Broken } from "./broken.ts";
import { brokenBy } from "./first-approval.ts";
import type { Said } from "../words/said.ts";
import { voiceFor } from "../wellbeing/pseudonym.ts";
import { writerOf } from "./writer-of.ts";

/** What one more approval of a text comes to. */
export type Decision = {
  demand: Demand;
  /** All who have approved this very text, oneself the last. */
  approvals: { by: string; at: string }[];
  writer?: string;
  /** Somebody else is asked before it may go out. */
  missing?: Asks;
  /** An earlier approval counts no longer. */
  broken?: Broken;
  alone?: { by: string; at: string; why: string };
};

/**
 * Whether the approval of who acts is enough, by the rules as they are now.
 * A key counts as who made it: with their own key nobody is two, and no key decides alone.
 * @throws Refusal `taken` when they approved it before; `not-allowed` (details.alone) where nobody else may approve and no admin
 * says why they decide alone, or where others may and they would
 */
export async function decisionOn(
  ctx: Context,
  situation: Situation,
  text: string,
  aloneWhy: string | undefined,
): Promise<Decision> {
  const { brand, conversation, mentions, drafts, draft } = situation;
  const { first } = conversation;
  const by = actorId(ctx);
  const demand = demandOf(brand, riskOf(conversation, mentions));
  const writer = ctx.actor === "earshot" ? undefined : writerOf({ voice: voiceFor(ctx, brand) }, drafts, text, by);
  const mine = { by, at: ctx.now().toISOString() };
  const rest = { demand, ...(writer && { writer }) };
  if (!asksMore(demand) && !first) return { ...rest, approvals: [mine] };
  const people = await peopleIn(ctx, brand.id);
  const broken = first && (text === draft?.text ? brokenBy(first, situation, people) : otherText(situation));
  const earlier = first && !broken && first.by !== by ? [{ by: first.by, at: first.at }] : [];
  const me: Approver = { ...actorIn(ctx, brand.id), id: await principalOf(ctx, by) };
  const approvers = [...people.filter(({ id }) => earlier.some((each) => each.by === id)), me];
  const missing = missingOf(demand, approvers, writer && (await principalOf(ctx, writer)));
  const decision = { ...rest, approvals: [...earlier, mine], ...(broken && { broken }) };
  if (!missing) return decision;
  const rules = demand.rules.map(ruleName);
  const others = othersOf(people, missing, approvers, me);
  const names = others.map(({ name }) => name);
  if (others.length === 0) {
    if (isKeyId(by)) throw new Refusal("not-allowed", { code: "refusal.no-second", rules });
    return { ...decision, alone: { ...mine, why: aloneReason(me, aloneWhy, rules) } };
  }
  if (aloneWhy !== undefined) throw new Refusal("not-allowed", { code: "refusal.not-alone", names, rules }, { rules });
  if (!people.some(({ id }) => id === by))
    throw new Refusal("not-allowed", { code: "refusal.people-of-team", names, rules }, { rules });
  if (first?.by === by && !broken)
    throw new Refusal("taken", { code: "refusal.you-approved", names }, { by, first: true });
  return { ...decision, missing };
}

const otherText = ({ fingerprint }: Situation): Broken => ({
  changed: [{ part: "draft", saw: fingerprint.draft, is: "-" }],
});

/** Who else could give what is missing. A command line is somebody of the team only where that has but one who approves. */
function othersOf(people: readonly Member[], missing: Asks, approvers: readonly Approver[], me: Approver): Member[] {
  const isOnTeam = people.some(({ id }) => id === me.id);
  if (!isOnTeam && whoMayNext(people, "second", []).length <= 1) return [];
  return whoMayNext(people, missing, approvers);
}

function aloneReason(me: Approver, why: string | undefined, rules: Said[]): string {
  if (me.role !== "admin") throw new Refusal("not-allowed", { code: "refusal.no-second", rules });
  if (why !== undefined) return why;
  throw new Refusal("not-allowed", { code: "refusal.alone-why", rules }, { alone: true, rules });
}
