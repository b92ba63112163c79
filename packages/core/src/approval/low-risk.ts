import type { Situation } from "../conversation/read-conversation.ts";
import type { Objection } from "../draft/draft.ts";
import { standingReply } from "../reply/outdated.ts";
import type { Demand } from "./demand.ts";

/** Why something is not approved together with others, or by itself. */
export const notLow = [
  "not-praise",
  "urgency",
  "irony",
  "asks-something",
  "bad-matter",
  "stars",
  "compensation",
  "rule",
  "warning",
  "own-text",
  "answered",
  "set-aside",
] as const;
export type NotLow = (typeof notLow)[number];

const WANTS: ReadonlySet<string> = new Set(["complaint", "question", "request", "threat", "joke", "spam"]);
const GOOD_STARS = 0.8;

/** Why the answer to a conversation is more than thanks for plain praise; undefined: nothing speaks against it. */
export function whyNotLow(
  { conversation, mention, replies }: Pick<Situation, "conversation" | "mention" | "replies">,
  text: { objections: readonly Objection[]; demand: Demand; writer?: string | undefined },
): NotLow | undefined {
  const { sentiment, intents, reading } = mention.classification;
  if (conversation.lane !== undefined) return "set-aside";
  if (conversation.urgency !== "low") return "urgency";
  if (reading?.irony) return "irony";
  if (sentiment !== "positive" || !intents.includes("praise")) return "not-praise";
  if (intents.some((intent) => intent !== "praise")) return "asks-something";
  if (reading?.says.some((each) => WANTS.has(each)) || reading?.wantsHuman) return "asks-something";
  if ((reading?.dangers.length ?? 0) > 0) return "bad-matter";
  if (reading?.matters.some(({ polarity }) => polarity === "negative" || polarity === "mixed")) return "bad-matter";
  const { rating } = mention;
  if (rating && rating.value / rating.of < GOOD_STARS) return "stars";
  if (conversation.compensation) return "compensation";
  if (text.demand.rules.length > 0) return "rule";
  if (text.writer !== undefined) return "own-text";
  if (standingReply(replies, mention.id)) return "answered";
  if (text.objections.length > 0) return "warning";
  return undefined;
}
