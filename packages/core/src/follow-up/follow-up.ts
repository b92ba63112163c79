/** A dated duty on a conversation. */
export type FollowUp = {
  id: string;
  brand: string;
  conversation: string;
  /** `reread`: see how our published reply and the mention stand. `recheck`: see whether an unanswered mention still stands. */
  what: "reread" | "recheck";
  reply?: string;
  dueAt: string;
  attempts: number;
};
