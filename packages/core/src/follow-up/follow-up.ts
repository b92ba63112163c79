import type { Pace } from "./looks.ts";

/** A dated duty on a conversation. */
export type FollowUp = {
  id: string;
  brand: string;
  conversation: string;
  /**
   * `reread`: see how our published reply and the mention stand. `recheck`: see whether an unanswered mention still stands, and
   * whether somebody answered it by hand. `watch`: see whether what was there before connecting changes. `read-back`: look for the
   * reply that somebody says they posted by hand. `check-in`: ask whether all is well, some days after it was solved (`from`).
   */
  what: "reread" | "recheck" | "watch" | "read-back" | "check-in";
  reply?: string;
  /** What is looked at, how often, and since when (ISO 8601) its age counts: each look puts down the next. */
  mention?: string;
  pace?: Pace;
  from?: string;
  dueAt: string;
  attempts: number;
  /** No other of its kind follows. */
  last?: true;
};
