import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Within } from "../figures/answering.ts";
import { isOverdue, waitsNow } from "../figures/team.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { quoteOf, type Quote } from "./quote.ts";

const MOST_LISTED = 20;

export type Unanswered = { unanswered: Quote[]; total: number; overdue: number };

/** Conversations in which somebody began to wait in a period and still does, counted all, the most pressing listed. Takes each once, in any order. */
export function tallyUnanswered(within: Within, now: string) {
  const pressing: Conversation[] = [];
  let total = 0;
  let overdue = 0;
  return {
    take(c: Conversation): void {
      const since = c.dueFrom ?? c.heardAt;
      if (!waitsNow(c) || since < within.from || since >= within.to) return;
      total++;
      if (isOverdue(c, now)) overdue++;
      const at = pressing.findIndex((each) => byDeadline(c, each) < 0);
      if (at >= 0) pressing.splice(at, 0, c);
      else if (pressing.length < MOST_LISTED) pressing.push(c);
      if (pressing.length > MOST_LISTED) pressing.pop();
    },
    async figures(ctx: Pick<Context, "store">): Promise<Unanswered> {
      const asked = await ctx.store.getMany<Mention>(pressing.map((c) => keys.mention(c.brand, c.id, c.mention)));
      const unanswered = pressing.flatMap((c, n) => (asked[n] ? [waitingQuote(c, asked[n])] : []));
      return { unanswered, total, overdue };
    },
  };
}

function byDeadline(a: Conversation, b: Conversation): number {
  const due = ({ dueAt = "9999" }: Conversation) => dueAt;
  return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.id < b.id ? -1 : 1;
}

function waitingQuote({ dueAt }: Conversation, mention: Mention): Quote {
  const { url, ...quote } = quoteOf(mention);
  const due = { ...(dueAt && { dueAt }) };
  if (mention.visibility === "private") return { ...quote, text: "(private message)", ...due };
  return { ...quote, ...(url && { url }), ...due };
}
