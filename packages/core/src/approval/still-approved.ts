import { keyApprovers } from "../access-key/key-approver.ts";
import { principalOf } from "../access-key/principal.ts";
import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import type { Reply } from "../reply/reply.ts";
import { peopleIn } from "../team/people.ts";
import type { Said } from "../words/said.ts";
import { ruleName } from "./usual-rules.ts";
import { asksMore, demandOf, missingOf, riskOf } from "./demand.ts";

/**
 * Why a reply may not go out for want of approval, looked at once more right before it is sent; undefined: it may. What the rules asked
 * for when it was approved counts; where that was not kept, what they ask for now.
 */
export async function unapproved(ctx: Context, situation: Situation, reply: Reply): Promise<Said | undefined> {
  const { brand, conversation, mentions } = situation;
  if (reply.policy && !brand.approvals?.automatic?.on) return { code: "why.policy-off" };
  const demand = reply.demand ?? demandOf(brand, riskOf(conversation, mentions));
  if (!asksMore(demand) || reply.alone) return undefined;
  const by = new Set((reply.approvals ?? [{ by: reply.approvedBy }]).map((each) => each.by));
  const people = (await peopleIn(ctx, brand.id)).filter(({ id }) => by.has(id));
  const approvers = [...people, ...(await keyApprovers(ctx, brand.id, by))];
  const writer = reply.writer && (await principalOf(ctx, reply.writer));
  if (!missingOf(demand, approvers, writer)) return undefined;
  return { code: "why.another-person", rules: demand.rules.map(ruleName) };
}
