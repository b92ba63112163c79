/** A dated duty on a conversation. */
export type FollowUp = {
  id: string;
  brand: string;
  conversation: string;
  /**
   * `reread`: see how our published reply and the mention stand. `recheck`: see whether an unanswered mention still stands, and
   * whether somebody answered it by hand. `read-back`: look for the reply that somebody says they posted by hand.
   */
  what: "reread" | "recheck" | "read-back";
  reply?: string;
  dueAt: string;
  attempts: number;
  /** No other of its kind follows. */
  last?: true;
};
