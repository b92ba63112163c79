import { intents } from "@earshot/core/classification/classifier";
import { commonMatters } from "@earshot/core/classification/reading";
import type { Digest } from "@earshot/core/digest/digest";
import { stages } from "@earshot/core/figures/journey";

const spoken = { n: 40, negative: 30, positive: 10 };
const answered = { heard: 30, answered: 20, waiting: 4, late: 6, rate: 20 / 26, median: 1800, p90: 9000 };

/** Every section of a digest with something in it; what people named is Greek, so that a Latin letter is a word of ours. */
export const sections = {
  counts: {
    mentions: 1284,
    places: 1300,
    edits: 3,
    deleted: 2,
    sentiments: { negative: 312, positive: 900, neutral: 40, mixed: 30, unscored: 2 },
    urgencies: { high: 2 },
    intents: Object.fromEntries(intents.map((intent, n) => [intent, n + 1])),
    languages: { he: 9, fa: 8, hu: 7, lt: 6, en: 5, el: 4, und: 3, "zh-Hant": 2 },
    platforms: { σελίδα: 1284 },
    replies: 4,
    late: 1,
  },
  compared: {
    spans: ["2026-11-09"],
    counts: {
      mentions: 1100,
      edits: 0,
      deleted: 0,
      sentiments: { negative: 500 },
      urgencies: {},
      intents: {},
      languages: {},
      platforms: {},
    },
    matters: [{ matter: "waiting", n: 90, negative: 80, positive: 2 }],
    voice: { own: spoken, rivals: [] },
  },
  matters: [
    ...commonMatters.map((matter) => ({ matter, ...spoken })),
    { matter: "Θέμα", n: 2, negative: 0, positive: 2 },
  ],
  stages: stages.map((stage) => ({ stage, ...spoken })),
  product: { defects: [{ matter: "defect", n: 7 }], wishes: [{ matter: "hours", n: 3 }] },
  kudos: (["person", "branch", "product"] as const).map((type, n) => ({
    type,
    name: `Όνομα${n}`,
    n: n + 1,
    mention: "m",
    conversation: "c",
  })),
  hashtags: [{ tag: "καφές", ...spoken }],
  voice: { own: spoken, rivals: [{ name: "Άλλος", n: 10, negative: 1, positive: 2 }] },
  team: {
    answering: answered,
    parity: { by: { complaints: answered, questions: answered, praise: answered }, unfair: true },
    replies: { n: 4, late: 1, holding: 1, median: 1800, p90: 90_000 },
    firstContact: { n: 2, of: 3 },
    recovery: { raised: 2, lowered: 1, stars: 5 },
    backlog: {
      waiting: 9,
      overdue: 3,
      by: [
        { owner: "p1", waiting: 5, overdue: 3, since: "2026-11-01T00:00:00.000Z" },
        { waiting: 4, overdue: 0, since: "2026-11-10T00:00:00.000Z" },
      ],
    },
  },
  gaps: [{ language: "he", matter: "parking", count: 3, questions: ["Πού παρκάρω;"] }],
  holidays: [{ day: "2026-11-17", name: "Γιορτή" }],
  quality: { shown: 12, asProposed: 8, edited: 3, declined: 1, corrections: 2 },
} satisfies Partial<Digest>;

export const names = { p1: "Νίκη" };
