import type { Intent, Sentiment, Urgency } from "../classification/classifier.ts";
import type { Mention } from "../mention/mention.ts";
import { added, inOrder, type Tally } from "./tally.ts";

/** What was heard, as it is judged now. What its author has deleted counts as deleted and as nothing else. */
export type Volume = {
  mentions: number;
  /** Changed by their authors since they were heard first. */
  edits: number;
  deleted: number;
  sentiments: Partial<Record<Sentiment, number>>;
  urgencies: Partial<Record<Urgency, number>>;
  intents: Partial<Record<Intent, number>>;
  languages: Record<string, number>;
  platforms: Record<string, number>;
};

/** A day on which something was heard; days are the brand's own. */
export type Day = { date: string; mentions: number; sentiments: Partial<Record<Sentiment, number>> };

export function tallyVolume(days: readonly string[]): Tally<{ volume: Volume; days: Day[] }> {
  const groups = ["sentiments", "urgencies", "intents", "languages", "platforms"] as const;
  const counts = Object.fromEntries(groups.map((name) => [name, new Map<string, number>()])) as Record<
    (typeof groups)[number],
    Map<string, number>
  >;
  const perDay = new Map(days.map((date) => [date, { mentions: 0, sentiments: new Map<string, number>() }]));
  const all = { mentions: 0, edits: 0, deleted: 0 };
  return {
    take({ deletedAt, erased, version, platform, classification: judged }: Mention, day) {
      if (deletedAt !== undefined && !erased) {
        all.deleted++;
        return;
      }
      all.mentions++;
      if (version > 1) all.edits++;
      added(counts.sentiments, judged.sentiment);
      added(counts.urgencies, judged.urgency);
      for (const intent of new Set(judged.intents)) added(counts.intents, intent);
      added(counts.languages, judged.language);
      added(counts.platforms, platform);
      const its = perDay.get(day);
      if (!its) return;
      its.mentions++;
      added(its.sentiments, judged.sentiment);
    },
    figures: () => ({
      volume: { ...all, ...Object.fromEntries(groups.map((name) => [name, inOrder(counts[name])])) } as Volume,
      days: [...perDay].map(([date, { mentions, sentiments }]) => ({
        date,
        mentions,
        sentiments: inOrder(sentiments),
      })),
    }),
  };
}
