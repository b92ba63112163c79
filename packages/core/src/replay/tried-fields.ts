/** The settings of a brand that say what becomes of a mention, and so can be tried on those that were heard. */
export const triedFields = [
  "terms",
  "deadlines",
  "laneDeadlines",
  "hours",
  "holidays",
  "ladder",
  "voice",
  "contacts",
  "vips",
  "muted",
  "reachFrom",
  "matters",
  "listed",
  "usualLanguage",
  "learns",
] as const;
export type TriedField = (typeof triedFields)[number];

export const isTried = (field: string): field is TriedField => (triedFields as readonly string[]).includes(field);
