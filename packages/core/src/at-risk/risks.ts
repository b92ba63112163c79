import type { Classification } from "../classification/classifier.ts";
import type { AtRisk, Conversation } from "../conversation/conversation.ts";
import { askOf } from "../mention/ask.ts";
import type { Mention } from "../mention/mention.ts";

export const REPEATED_WITHIN_DAYS = 90;
export const SILENT_AFTER_DAYS = 14;
const DAY_MS = 86_400_000;

/** What an author said before, the newest first, with the conversations it belongs to. */
export type History = { mentions: readonly Mention[]; conversations: ReadonlyMap<string, Conversation> };

/** Unhappy or complaining, and not spam or a muted author's. */
export function isComplaint({ sentiment, intents, lane }: Classification): boolean {
  if (lane === "aside") return false;
  return sentiment === "negative" || sentiment === "mixed" || askOf({ intents, sentiment }) === "complaints";
}

/** What the history of who complains now, in this conversation, warns of. */
export function risksOf({ mentions, conversations }: History, conversation: string, now: Date): AtRisk[] {
  const since = new Date(now.getTime() - REPEATED_WITHIN_DAYS * DAY_MS).toISOString();
  const complaints = mentions.filter((each) => each.firstSeenAt >= since && isComplaint(each.classification));
  const others = complaints.flatMap((mention) => {
    const of = conversations.get(mention.conversation);
    // In this one a complaint counts once we had answered it: else it is the same one going on.
    const counts = of && (of.id !== conversation || (of.answeredAt ?? "") > mention.firstSeenAt);
    return counts ? [{ mention, of }] : [];
  });
  const risks: AtRisk[] = [];
  if (others.length > 0) risks.push("repeat-complaints");
  if (others.some(({ mention, of }) => !mention.baseline && of.id !== conversation && isUnanswered(of, now)))
    risks.push("unanswered");
  if (others.some(({ of }) => wentSilent(of, mentions[0]!, now))) risks.push("went-silent");
  return risks;
}

/** Closed without a reply, or open beyond its deadline. */
function isUnanswered({ answeredAt, status, dueAt, gone }: Conversation, now: Date): boolean {
  if (answeredAt !== undefined || gone) return false;
  return status === "closed" || (dueAt !== undefined && dueAt < now.toISOString());
}

/** Since our answer nothing was heard of them for so long. */
function wentSilent({ answeredAt }: Conversation, newest: Mention, now: Date): boolean {
  if (answeredAt === undefined || newest.firstSeenAt > answeredAt) return false;
  return now.getTime() - Date.parse(answeredAt) >= SILENT_AFTER_DAYS * DAY_MS;
}
