import type { Context } from "../context.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { peopleIn } from "../team/people.ts";
import { asksMore, demandOf, riskOf, whoMayNext, type Demand } from "./demand.ts";
import type { Broken } from "./broken.ts";
import { brokenBy } from "./first-approval.ts";

/** Who must approve the answer to a conversation, and who has. */
export type ApprovalView = {
  demand: Demand;
  /** One person has approved it; `broken` says why that counts no longer. */
  first?: { by: string; at: string; draft: number; broken?: Broken };
  /** Who could approve besides whoever has, by their ids; empty where one person's approval is enough. */
  others: string[];
};

export async function approvalOf(ctx: Context, situation: Situation): Promise<ApprovalView> {
  const { brand, conversation, mentions } = situation;
  const { first } = conversation;
  const demand = demandOf(brand, riskOf(conversation, mentions));
  if (conversation.status !== "open" || (!asksMore(demand) && !first)) return { demand, others: [] };
  const people = await peopleIn(ctx, brand.id);
  const broken = first && brokenBy(first, situation, people);
  const givers = people.filter(({ id }) => first && !broken && id === first.by);
  const missing = demand.admin ? "admin" : "second";
  return {
    demand,
    ...(first && { first: { by: first.by, at: first.at, draft: first.draft, ...(broken && { broken }) } }),
    others: asksMore(demand) ? whoMayNext(people, missing, givers).map(({ id }) => id) : [],
  };
}
