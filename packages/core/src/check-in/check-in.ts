import type { Unasked } from "../draft/draft.ts";

/** That a customer is asked whether all is well, some days after a person said that it was solved. */
export type CheckIn = {
  kind: Exclude<Unasked, "closing">;
  /** When the text was drafted. */
  at: string;
  /** The reply of ours that asks, and when it was out; absent: it waits for approval, or nobody wanted it. */
  reply?: string;
  askedAt?: string;
  /** What the customer said to it first. */
  answer?: ReadWellness & { at: string };
};

/** All is well, it is not, or the customer says both or neither. */
export type Wellness = "well" | "not-well" | "so-so";

/** Read in what somebody says who was asked; `score` where they gave a number from 1 to 5. */
export type ReadWellness = { is: Wellness; score?: number };

/** `scored`: they were asked for a number. */
export type ToReadWellness = { text: string; language: string; scored?: boolean };
