import { keyApprovers } from "../access-key/key-approver.ts";
import { principalOf } from "../access-key/principal.ts";
import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import type { Reply } from "../reply/reply.ts";
import { actorIn, peopleIn } from "../team/people.ts";
import { actorId } from "../team/permit.ts";
import { ruleName } from "./usual-rules.ts";
import { asksMore, demandOf, missingOf, riskOf, type Approver, type Demand } from "./demand.ts";
import { changedParts, type Fingerprint } from "./fingerprint.ts";

/**
 * Who has approved a reply that is to be sent again with its text: those who had, as long as all that they saw is the same, and who acts.
 * @throws Refusal `not-allowed` where the rules ask for another person, who then approves the text anew
 */
export async function approvedAgain(
  ctx: Context,
  { brand, conversation, mentions }: Situation,
  reply: Reply,
  fingerprint: Fingerprint,
): Promise<{ approvals: { by: string; at: string }[]; demand: Demand }> {
  const by = actorId(ctx);
  const demand = demandOf(brand, riskOf(conversation, mentions));
  const isSame = changedParts(reply.fingerprint, fingerprint).length === 0;
  const before = isSame ? (reply.approvals ?? [{ by: reply.approvedBy, at: reply.approvedAt }]) : [];
  const approvals = [...before.filter((each) => each.by !== by), { by, at: ctx.now().toISOString() }];
  if (!asksMore(demand) || (isSame && reply.alone)) return { approvals, demand };
  const me: Approver = { ...actorIn(ctx, brand.id), id: await principalOf(ctx, by) };
  const others = approvals.map((each) => each.by).filter((each) => each !== by);
  const people = (await peopleIn(ctx, brand.id)).filter(({ id }) => others.includes(id));
  const machines = await keyApprovers(ctx, brand.id, others);
  const writer = reply.writer && (await principalOf(ctx, reply.writer));
  if (!missingOf(demand, [...people, ...machines, me], writer)) return { approvals, demand };
  throw new Refusal("not-allowed", { code: "refusal.second-person", rules: demand.rules.map(ruleName) });
}
