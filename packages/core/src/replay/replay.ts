import type { Abuse } from "../classification/classifier.ts";
import type { Holidays } from "../hours/hours.ts";
import type { Said } from "../words/said.ts";
import type { ReplayChange, Touches } from "./change.ts";
import type { ChangeKind } from "./change-kinds.ts";
import type { Sides, Totals } from "./compare.ts";
import type { Judging } from "./judging.ts";
import type { Sampled } from "./sample.ts";

/**
 * - `waiting`: its first part has not begun; `running`: part after part
 * - `done`, `cancelled`, `failed`: it ended, and stays to be read until it expires
 */
export const replayStates = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type ReplayState = (typeof replayStates)[number];

/** A change that is, or was, run over what was heard. */
export type Replay = {
  id: string;
  brand: string;
  /** First and last day of the brand's calendar, YYYY-MM-DD. */
  from: string;
  to: string;
  change: ReplayChange;
  /** What else is compared; absent: only the change. */
  judge?: Judging;
  /** Tells the settings that it is compared with. */
  basis: string;
  touches: Touches;
  /** Both sides' holidays with those of the years that it reaches back to, which are not kept with the brand. */
  holidays?: { before?: Holidays; after?: Holidays };
  state: ReplayState;
  by: string;
  /** When it was asked for: muted authors and valid articles are those of this moment. */
  at: string;
  /** The part that comes next, counted from 0. */
  chunk: number;
  /** Where that begins: a day, and the page's end within it. */
  day: string;
  after: string | undefined;
  days: { done: number; all: number };
  /** How many drafts are compared at most, of which mentions, and how many have been. */
  drafts: { size: number; done: number; of: Sampled[] };
  totals: Totals;
  /** What the policy has let out on the day that is being looked at, on both sides. */
  alone?: { day: string; before: number; after: number };
  /** How often the next part has failed. */
  tries: number;
  failed?: Said;
  endedAt?: string;
  saved?: { by: string; at: string };
  version: number;
};

/** A mention for which something would change. */
export type Changed = Sides & {
  mention: string;
  conversation: string;
  platform: string;
  author: string;
  /** What was said, its beginning. */
  text: string;
  /** What is hostile in it. */
  abuse?: Abuse[];
  heardAt: string;
  kinds: ChangeKind[];
  /** How much it matters, 1 to 999. */
  weight: number;
};

/** What is shown of a replay; which mentions were drawn for drafts is nobody's to read. */
export type ReplayView = Omit<Replay, "drafts" | "alone" | "basis" | "after" | "tries" | "holidays"> & {
  drafts: { size: number; done: number; all: number };
  /** The settings are still those that it was compared with, so that it may be saved. */
  fresh: boolean;
};

export const isOver = ({ state }: Pick<Replay, "state">): boolean => state !== "waiting" && state !== "running";
