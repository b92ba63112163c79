import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Quote } from "./digest.ts";
import { quoteOf } from "./quotes.ts";

const MOST_LISTED = 20;
const AT_ONCE = 100;

/** Conversations of these mentions that still wait for a reply, the most pressing first. */
export async function unansweredOf(
  ctx: Pick<Context, "store">,
  brand: string,
  mentions: Mention[],
  madeAt: string,
): Promise<{ unanswered: Quote[]; total: number; overdue: number }> {
  const waiting = (await conversationsOf(ctx, brand, mentions)).filter(waits);
  waiting.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a.id < b.id ? -1 : 1));
  const listed = waiting.slice(0, MOST_LISTED);
  const asked = await ctx.store.getMany(listed.map((c) => keys.mention(brand, c.id, c.mention)));
  const unanswered = listed.flatMap((conversation, n) => {
    const mention = asked[n];
    return mention ? [waitingQuote(conversation, mention)] : [];
  });
  const overdue = waiting.filter((c) => c.dueAt !== undefined && c.dueAt < madeAt).length;
  return { unanswered, total: waiting.length, overdue };
}

/** What is set aside waits for nobody. */
function waits({ status, gone, lane }: Conversation): boolean {
  return (status === "open" || status === "check") && !gone && lane !== "aside";
}

function dueOf({ dueAt }: Conversation): string {
  return dueAt ?? "9999";
}

function waitingQuote({ dueAt }: Conversation, mention: Mention): Quote {
  const { url, ...quote } = quoteOf(mention);
  const due = { ...(dueAt && { dueAt }) };
  if (mention.visibility === "private") return { ...quote, text: "(private message)", ...due };
  return { ...quote, ...(url && { url }), ...due };
}

async function conversationsOf(
  ctx: Pick<Context, "store">,
  brand: string,
  mentions: Mention[],
): Promise<Conversation[]> {
  const ids = [...new Set(mentions.map(({ conversation }) => conversation))];
  const found: Conversation[] = [];
  for (let n = 0; n < ids.length; n += AT_ONCE) {
    const some = await ctx.store.getMany(ids.slice(n, n + AT_ONCE).map((id) => keys.conversation(brand, id)));
    found.push(...some.filter((conversation) => conversation !== undefined));
  }
  return found;
}
