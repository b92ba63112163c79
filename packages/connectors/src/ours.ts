import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
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

/** The receipt of the reply that was to be sent, where it is among what we wrote. */
export function receiptAmong(ours: Answer[], outgoing: Pick<Outgoing, "text" | "at">): Receipt | undefined {
  return ours.find(({ text, at }) => isThatReply({ text, at }, outgoing))?.receipt;
}

export function oldestFirst(answers: Answer[]): Answer[] {
  return answers.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
}
