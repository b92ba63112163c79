import { sameWords } from "@earshot/core/reply/same-words";

const CLOCK_SKEW_MS = 10 * 60_000;

/** Whether a comment of ours is the reply that was to be sent: the same words, written no sooner than it was approved. */
export function isThatReply(
  comment: { text: string; at: string | undefined },
  outgoing: { text: string; at: string },
): boolean {
  const since = Date.parse(outgoing.at) - CLOCK_SKEW_MS;
  return sameWords(comment.text, outgoing.text) && !(Date.parse(comment.at ?? "") < since);
}
