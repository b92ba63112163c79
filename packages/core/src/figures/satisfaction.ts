import type { Conversation } from "../conversation/conversation.ts";
import type { Within } from "./answering.ts";

/** Of those who were asked in the period for a number from 1 to 5: who answered, and to whom all is well (4 or 5, or in words). */
export type Satisfaction = { asked: number; answered: number; satisfied: number };

export function satisfactionIn({ checkIn }: Conversation, { from, to }: Within): Satisfaction {
  const at = checkIn?.kind === "satisfaction" ? checkIn.askedAt : undefined;
  if (at === undefined || at < from || at >= to) return { asked: 0, answered: 0, satisfied: 0 };
  const { answer } = checkIn!;
  return { asked: 1, answered: answer ? 1 : 0, satisfied: answer?.is === "well" ? 1 : 0 };
}
