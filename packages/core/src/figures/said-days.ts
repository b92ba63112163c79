import type { Mention } from "../mention/mention.ts";
import { added, inOrder, type Numbers, type Tally } from "./tally.ts";

/** What was heard in a period by the day on which its author says it was said: another clock than that of hearing. */
export type SaidDays = {
  days: Numbers;
  /** Before the period, and where the platform names no date. */
  earlier: number;
  undated: number;
};

/** `starts`: the moments (milliseconds) at which the days begin, and at last the one at which they end. */
export function tallySaidDays(days: readonly string[], starts: readonly number[]): Tally<SaidDays> {
  const said = new Map<string, number>(days.map((day) => [day, 0]));
  const rest = { earlier: 0, undated: 0 };
  return {
    take({ createdAt, deletedAt, firstSeenAt }: Mention) {
      if (deletedAt !== undefined) return;
      if (createdAt === undefined) {
        rest.undated++;
        return;
      }
      // A clock that runs ahead says nothing of what is to come.
      const at = Math.min(Date.parse(createdAt), Date.parse(firstSeenAt));
      const n = starts.findLastIndex((start) => start <= at);
      if (n < 0) rest.earlier++;
      else added(said, days[Math.min(n, days.length - 1)]!);
    },
    figures: () => ({ days: inOrder(said), ...rest }),
  };
}
