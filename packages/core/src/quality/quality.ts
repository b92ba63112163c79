/** What a person did with what Earshot proposed. `set-aside`: the conversation was dismissed although a draft lay there. */
export const fates = ["as-proposed", "edited", "own-words", "declined", "set-aside"] as const;
export type Fate = (typeof fates)[number];

/** Parts of a judgement that a person can correct. */
export const judged = ["sentiment", "urgency", "intents", "language", "needsReply", "lane", "reading"] as const;
export type Judged = (typeof judged)[number];

/** A number of this week and of the week before, and conversations behind this week's: at most 20, the newest first. */
export type Figure = { now: number; before: number; conversations: string[] };

/** Of drafts that people edited: the median share of words that were put in or left out, 0 to 1. Absent where none was. */
export type Changed = { now?: number; before?: number };

/** What became of drafts. `shown`: all that a person decided on; `by-policy`: approved without one. */
export type DraftFigures = Record<"shown" | Fate | "by-policy", Figure> & { changed: Changed };
/** What people corrected; a correction of several parts counts once in `all`. */
export type CorrectionFigures = Record<"all" | Judged, Figure>;

export type Quality = {
  brand: string;
  /** By ISO 8601, such as 2026-W48. */
  week: string;
  weekBefore: string;
  /** Absent where it has not begun. */
  weekAfter?: string;
  /** Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own. */
  from: string;
  to: string;
  timeZone: string;
  drafts: {
    all: DraftFigures;
    languages: ({ of: string } & DraftFigures)[];
    /** By the playbook that wrote the draft; what none wrote is in no row. */
    playbooks: ({ of: string } & DraftFigures)[];
    techniques: ({ of: string } & DraftFigures)[];
    /** By each rule that held something against the draft as it was proposed. */
    rules: ({ of: string } & DraftFigures)[];
    /** Why drafts were declined, as the next one was to obey; `other` where only words were given. */
    because: ({ of: string } & Figure)[];
    /** What people wrote when they declined, this week's newest first; at most 20. */
    declines: { conversation: string; at: string; language: string; why: string; because: string[] }[];
  };
  corrections: {
    all: CorrectionFigures;
    /** `heard`: mentions of this language in the week. */
    languages: ({ of: string; heard: { now: number; before: number } } & CorrectionFigures)[];
    /** By the classifier that had judged, with its version. */
    classifiers: ({ of: string } & CorrectionFigures)[];
  };
  looked: {
    /** Records of the audit log that were read. */
    acts: number;
    /** False where the limit was reached: nothing before `since` is counted. */
    whole: boolean;
    since?: string;
    /** Decisions and corrections that are not counted because what they were about is no longer kept. */
    lost: number;
  };
};
