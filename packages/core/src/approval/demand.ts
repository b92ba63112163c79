import type { Brand } from "../brand/brand.ts";
import type { Intent, Urgency } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Mention } from "../mention/mention.ts";
import type { Role } from "../team/person.ts";
import { rightsOf } from "../team/rights.ts";
import type { ApprovalRule } from "./approvals.ts";
import type { Asks } from "./asks.ts";
import { usualRules } from "./usual-rules.ts";

/** What the rules are held against. */
export type Risk = {
  urgency: Urgency;
  intents: readonly Intent[];
  matters: readonly string[];
  platform: string;
  /** What the customer is to get, by its value; absent: nothing. */
  amount?: number;
};

/** Who must approve a reply, and by which rules. */
export type Demand = {
  /** Different people who must approve the very same text. */
  people: 1 | 2;
  /** One of them is an admin. */
  admin: boolean;
  /** Whoever wrote the text is not the only one. */
  other: boolean;
  rules: { id: string; name: string; asks: Asks }[];
};

/** How risky a conversation's answer is. Grave words of an earlier mention count as long as it stands. */
export function riskOf(conversation: Conversation, mentions: readonly Mention[]): Risk {
  const standing = mentions.filter(({ deletedAt }) => deletedAt === undefined);
  const intents = [...conversation.intents, ...standing.flatMap(({ classification }) => classification.intents)];
  const newest = standing.find(({ id }) => id === conversation.mention);
  const { compensation } = conversation;
  return {
    urgency: conversation.urgency,
    intents: [...new Set(intents)],
    matters: newest?.classification.reading?.matters.map(({ matter }) => matter) ?? [],
    platform: conversation.platform,
    // One that was decided before values were kept could be of any.
    ...(compensation && { amount: compensation.value ?? Number.POSITIVE_INFINITY }),
  };
}

export function demandOf({ approvals }: Pick<Brand, "approvals">, risk: Risk): Demand {
  const rules = (approvals?.rules ?? usualRules).filter((rule) => applies(rule, risk));
  const asked = new Set(rules.map((rule) => rule.asks));
  return {
    people: asked.has("second") || asked.has("admin") ? 2 : 1,
    admin: asked.has("admin"),
    other: asked.has("other"),
    rules: rules.map(({ id, name, asks }) => ({ id, name, asks })),
  };
}

export function applies(rule: ApprovalRule, risk: Risk): boolean {
  const { urgency, intents, matters, platforms, amountFrom } = rule;
  if (urgency && !urgency.includes(risk.urgency)) return false;
  if (intents && !intents.some((each) => risk.intents.includes(each))) return false;
  if (matters && !matters.some((each) => risk.matters.includes(each))) return false;
  if (platforms && !platforms.includes(risk.platform)) return false;
  return amountFrom === undefined || (risk.amount !== undefined && risk.amount >= amountFrom);
}

/** Whether more than any one person's approval can be asked for. */
export const asksMore = ({ people, other }: Demand): boolean => people > 1 || other;

export type Approver = { id: string; role: Role };

/** What is still asked for once these have approved a text of this writer; undefined: nothing. */
export function missingOf(
  demand: Demand,
  approvers: readonly Approver[],
  writer: string | undefined,
): Asks | undefined {
  const may = approvers.filter(({ role }) => rightsOf[role].includes("approve"));
  if (new Set(may.map(({ id }) => id)).size < demand.people) return demand.admin ? "admin" : "second";
  if (demand.admin && !may.some(({ role }) => role === "admin")) return "admin";
  if (demand.other && writer !== undefined && may.every(({ id }) => id === writer)) return "other";
  return undefined;
}

/** The people of a team who could give what is missing. */
export function whoMayNext<P extends Approver>(
  people: readonly P[],
  missing: Asks,
  approvers: readonly Approver[],
): P[] {
  const has = new Set(approvers.map(({ id }) => id));
  const hasAdmin = approvers.some(({ role }) => role === "admin");
  const right = missing === "admin" && !hasAdmin ? "manage" : "approve";
  return people.filter(({ id, role }) => !has.has(id) && rightsOf[role].includes(right));
}
