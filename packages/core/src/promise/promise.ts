/**
 * What a reply says we shall do: telephone; write, answer or give news; send by post; pay money back; replace, repair or look into
 * something; come or collect; change a page, a sign or a process; meet.
 */
export const promiseKinds = [
  "call",
  "write",
  "refund",
  "replace",
  "repair",
  "visit",
  "meet",
  "send",
  "change",
  "check",
  "other",
] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** A promise as it stands in a reply's text. */
export type Promised = {
  kind: PromiseKind;
  /** Its words, and where they stand (UTF-16 code units, end exclusive). */
  words: string;
  start: number;
  end: number;
  /** By when, ISO 8601 UTC; absent when the text names no time. */
  by?: string;
};
