/** What was wrong with a reply that went out, or was to go out, by itself; or with a draft that only waited for a person by chance. */
export type Wrong = "stopped" | "retracted" | "corrected" | "edited" | "declined";

/** What a brand's policy approved, or would have, the newest last; and how many it approved on a day. */
export type AutomaticRecord = {
  day: string;
  today: number;
  /** `reply` is absent where a person decided before the policy could: the day's replies were spent, or somebody was writing. */
  recent: { reply?: string; conversation: string; at: string; wrong?: Wrong }[];
  version: number;
};

/** How many are looked back on, and how many of them may have been wrong: one more turns it off. */
export const LOOKED_BACK = 50;
export const MOST_WRONG = 2;
