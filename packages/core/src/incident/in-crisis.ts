import type { Brand } from "../brand/brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { askOf } from "../mention/ask.ts";
import type { Reply } from "../reply/reply.ts";
import type { Member } from "../team/people.ts";
import type { Said } from "../words/said.ts";

/** Why a reply waits while a brand is in crisis: it is thanks for praise, or would go out by itself; undefined: it does not. */
export function waitsForCalm(
  brand: Pick<Brand, "crisis">,
  conversation: Pick<Conversation, "intents" | "sentiment">,
  reply: Pick<Reply, "policy">,
): Said | undefined {
  if (!brand.crisis) return undefined;
  const waits = reply.policy !== undefined || askOf(conversation) === "praise";
  return waits ? { code: "why.crisis" } : undefined;
}

/** Who approves while a brand is in crisis: the people that it names, as long as they may; else all admins. */
export function seniorsOf({ alerts }: Pick<Brand, "alerts">, people: readonly Member[]): Member[] {
  const named = people.filter(
    ({ id, role }) => alerts?.seniors.includes(id) && (role === "approver" || role === "admin"),
  );
  return named.length > 0 ? named : people.filter(({ role }) => role === "admin");
}
