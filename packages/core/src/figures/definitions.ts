import type { figures as words } from "../words/en/figures.ts";

/** Each number that a digest says, in the order in which they are explained; `figure.…` and `definition.…` are its words. */
export type FigureName = keyof typeof words extends infer Word
  ? Word extends `figure.${infer Name}`
    ? Name
    : never
  : never;

export type Definition = {
  name: FigureName;
  unit: "count" | "share" | "seconds";
  /** By the day of what it is counted. */
  by: "heard" | "said" | "waited" | "answered" | "rated" | "asked" | "now";
};

export const definitions: readonly Definition[] = [
  { name: "mentions", unit: "count", by: "heard" },
  { name: "edits", unit: "count", by: "heard" },
  { name: "deleted", unit: "count", by: "heard" },
  { name: "places", unit: "count", by: "heard" },
  { name: "said", unit: "count", by: "said" },
  { name: "sentiments", unit: "count", by: "heard" },
  { name: "urgencies", unit: "count", by: "heard" },
  { name: "intents", unit: "count", by: "heard" },
  { name: "languages", unit: "count", by: "heard" },
  { name: "platforms", unit: "count", by: "heard" },
  { name: "matters", unit: "count", by: "heard" },
  { name: "stages", unit: "count", by: "heard" },
  { name: "defects", unit: "count", by: "heard" },
  { name: "wishes", unit: "count", by: "heard" },
  { name: "kudos", unit: "count", by: "heard" },
  { name: "hashtags", unit: "count", by: "heard" },
  { name: "voice", unit: "share", by: "heard" },
  { name: "rate", unit: "share", by: "waited" },
  { name: "median", unit: "seconds", by: "answered" },
  { name: "replies", unit: "count", by: "answered" },
  { name: "first", unit: "share", by: "answered" },
  { name: "recovered", unit: "count", by: "rated" },
  { name: "satisfaction", unit: "share", by: "asked" },
  { name: "parity", unit: "share", by: "waited" },
  { name: "unanswered", unit: "count", by: "waited" },
  { name: "overdue", unit: "count", by: "waited" },
  { name: "backlog", unit: "count", by: "now" },
  { name: "gaps", unit: "count", by: "heard" },
  { name: "compared", unit: "share", by: "heard" },
];
