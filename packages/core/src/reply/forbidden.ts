import type { Rule, Rulebook } from "../connector.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "./reply.ts";

const DAY_MS = 86_400_000;

/** The first of a platform's rules that forbids to answer this mention now; checked before an approval and again before sending. */
export function forbiddenBy(
  rulebook: Rulebook | undefined,
  mention: Mention,
  replies: Pick<Reply, "mention" | "status">[],
  now: Date,
): Rule | undefined {
  const today = now.toISOString().slice(0, 10);
  return rulebook?.rules?.find((rule) => rule.since <= today && isBroken(rule.forbids, mention, replies, now));
}

function isBroken(
  forbids: Rule["forbids"],
  mention: Mention,
  replies: Pick<Reply, "mention" | "status">[],
  now: Date,
): boolean {
  if ("unless" in forbids) return mention.addressed !== true;
  if ("afterDays" in forbids) {
    const written = Date.parse(mention.editedAt ?? mention.createdAt ?? mention.firstSeenAt);
    return now.getTime() - written >= forbids.afterDays * DAY_MS;
  }
  const published = replies.filter((reply) => reply.mention === mention.id && reply.status === "published");
  return published.length >= forbids.repliesPerMention;
}
