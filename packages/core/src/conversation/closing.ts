import type { Intent } from "../classification/classifier.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Conversation } from "./conversation.ts";

/** What nobody closes alone while it has no answer. */
const grave: ReadonlySet<Intent> = new Set<Intent>([
  "safety",
  "legal",
  "refund",
  "self-harm",
  "violence",
  "privacy",
  "misconduct",
]);

/** What hinders closing a conversation, and what a person should know who does. */
export type Closing = {
  /** Matters without an answer for which a second person is needed; empty: one may close it. */
  grave: Intent[];
  warnings: ("question-open" | "check-open" | "private-open")[];
};

type Seen = { conversation: Conversation; mentions: readonly Mention[]; replies: readonly Reply[] };

/** With what was merged in: whoever closes it closes that too. */
export function closingOf(it: Seen, parts: readonly Seen[]): Closing {
  const { conversation } = it;
  const all = [it, ...parts];
  const replies = all.flatMap((each) => each.replies);
  const said = all
    .flatMap((each) => (each.conversation.lane === "aside" ? [] : each.mentions))
    .filter((mention) => isUnanswered(mention, replies));
  const matters = new Set(said.flatMap(({ classification }) => classification.intents));
  const { checks, handoff } = conversation;
  return {
    grave: [...matters].filter((intent) => grave.has(intent)),
    warnings: [
      ...(matters.has("question") ? ["question-open" as const] : []),
      ...(checks?.length ? ["check-open" as const] : []),
      ...(handoff && !handoff.back ? ["private-open" as const] : []),
    ],
  };
}

function isUnanswered({ id, firstSeenAt, deletedAt, baseline }: Mention, replies: readonly Reply[]): boolean {
  if (deletedAt || baseline) return false;
  return !replies.some(
    ({ status, mention, approvedAt, outdated }) =>
      status === "published" && !(outdated && mention === id) && (mention === id || approvedAt > firstSeenAt),
  );
}
