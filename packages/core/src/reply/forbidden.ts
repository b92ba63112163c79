import type { Rule, Rulebook } from "../connector.ts";
import type { Mention } from "../mention/mention.ts";
import { rulesOn } from "./rules-on.ts";
import type { Reply } from "./reply.ts";

const DAY_MS = 86_400_000;

type Sent = Pick<Reply, "mention" | "status">;

/**
 * The first of a platform's rules that forbids to answer this mention from here now; checked before drafting, before an approval and
 * again before sending.
 */
export function forbiddenBy(
  rulebook: Rulebook | undefined,
  mention: Mention,
  replies: Sent[],
  now: Date,
): Rule | undefined {
  return rulesOn(rulebook, now).find(({ forbids }) => forbids && isBroken(forbids, mention, replies, now));
}

function isBroken(forbids: NonNullable<Rule["forbids"]>, mention: Mention, replies: Sent[], now: Date): boolean {
  if (forbids === "every-reply") return true;
  if ("unless" in forbids) return mention.addressed !== true;
  if ("kinds" in forbids) return forbids.kinds.includes(mention.kind);
  if ("afterDays" in forbids) {
    const written = Date.parse(mention.editedAt ?? mention.createdAt ?? mention.firstSeenAt);
    return now.getTime() - written >= forbids.afterDays * DAY_MS;
  }
  const published = replies.filter((reply) => reply.mention === mention.id && reply.status === "published");
  return published.length >= forbids.repliesPerMention;
}
