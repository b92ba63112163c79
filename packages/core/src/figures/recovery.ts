import type { Conversation } from "../conversation/conversation.ts";
import { answersOf, type Within } from "./answering.ts";

/** Ratings that their authors changed after a reply of ours, by the day of the change; `stars` of five, summed over all of them. */
export type Recovery = { raised: number; lowered: number; stars: number };

export function recoveryIn(c: Conversation, { from, to }: Within): Recovery {
  const found: Recovery = { raised: 0, lowered: 0, stars: 0 };
  const first = answersOf(c)[0]?.at ?? c.answeredAt;
  if (first === undefined) return found;
  for (const [n, rating] of (c.ratings ?? []).entries()) {
    const before = c.ratings![n - 1];
    if (!before || rating.at < from || rating.at >= to || rating.at <= first) continue;
    const change = starsOf(rating) - starsOf(before);
    if (change > 0) found.raised++;
    if (change < 0) found.lowered++;
    found.stars += change;
  }
  found.stars = Math.round(found.stars * 100) / 100;
  return found;
}

const starsOf = ({ value, of }: { value: number; of: number }) => (of > 0 ? (value / of) * 5 : 0);
