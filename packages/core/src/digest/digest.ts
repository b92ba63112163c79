import type { HashtagFigure } from "../figures/hashtags.ts";
import type { StageFigure } from "../figures/journey.ts";
import type { Kudos } from "../figures/kudos.ts";
import type { MatterFigure } from "../figures/matters.ts";
import type { ProductFigures } from "../figures/product.ts";
import type { SaidDays } from "../figures/said-days.ts";
import type { TeamFigures } from "../figures/team.ts";
import type { Voice } from "../figures/voice.ts";
import type { Day, Volume } from "../figures/volume.ts";
import type { Proof } from "../ledger/proof.ts";
import type { DigestKind } from "./kind.ts";
import type { Quote } from "./quote.ts";

export type Counts = Omit<Volume, "deleted"> & {
  /** Absent in digests made before these were counted. */
  deleted?: number;
  /** Where they stood: one story in forty papers is one mention at forty places. Absent in digests made before these were counted. */
  places?: number;
  /** By the day on which they went out. */
  replies: number;
  /** Replies that were published after their deadline. */
  late: number;
};

/** The same weekdays before, as they are stored now; numbers are summed over the spans. */
export type Compared = {
  /** Each of the period's length; the first days of them. */
  spans: string[];
  /** The period is not over: of each span only what was heard by the same hour of its same day. */
  partly?: true;
  counts: Volume;
  matters: MatterFigure[];
  voice?: Voice;
};

/** A gap of knowledge that a digest tells of. */
export type DigestGap = { language: string; matter: string; count: number; questions: string[] };

/** A period's mentions for all audiences; each reads its own sections. Sections are absent in digests made before there were any. */
export type Digest = {
  id: string; // daily-2026-11-22, weekly-2026-11-16, monthly-2026-11-01
  brand: string;
  kind: DigestKind;
  /** Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own. */
  from: string;
  to: string;
  timeZone: string;
  madeAt: string;
  counts: Counts;
  /** Absent where there is nothing to compare with. */
  compared?: Compared;
  days: Day[];
  /** By the day on which it was said, not heard. */
  said?: SaidDays;
  matters?: MatterFigure[];
  stages?: StageFigure[];
  product?: ProductFigures;
  kudos?: Kudos[];
  hashtags?: HashtagFigure[];
  /** Absent where no competitors are named. */
  voice?: Voice;
  team?: TeamFigures;
  gaps?: DigestGap[];
  /** Holidays among its days. */
  holidays?: { day: string; name: string }[];
  best: Quote[];
  worst: Quote[];
  /** Mentions of the period before that were taken in after its digest was made. */
  addedLater?: number;
  /** How many mentions of the period had been taken in when it was made. */
  taken?: number;
  /** Began to wait in the period and wait still when the digest was made, the most pressing first; at most 20. */
  unanswered: Quote[];
  /** All that wait, listed or not. */
  unansweredTotal?: number;
  /** Of those, past their deadline. */
  overdue: number;
  /** Of earlier digests: that not all was read for quotes and the unanswered. */
  partlyRead?: boolean;
  /** In the weekly one: drafts that people decided on, and judgements that they corrected. */
  quality?: { shown: number; asProposed: number; edited: number; declined: number; corrections: number };
  /** In the weekly one, what proves that nothing was missed, or says that something may be. */
  proof?: Proof;
  version?: number;
  /** Set before it is handed to the mail: from then on no machine mails it again. */
  mailingAt?: string;
  mailedAt?: string;
  /** Why it was not mailed. */
  mailTrouble?: string;
};
