import type { Digest } from "@earshot/core/digest/digest";
import { changeWords, lengthWords } from "./words.ts";

export type Figure = { name: string; value: string; note: string };

/** The numbers at the top, in the order a reader asks for them. */
export function figuresOf(digest: Digest): Figure[] {
  const { counts, before, overdue } = digest;
  const negative = counts.sentiments.negative ?? 0;
  const waiting = digest.unansweredTotal ?? digest.unanswered.length;
  const figures = [
    { name: "Mentions", value: number(counts.mentions), note: mentionsNote(digest) },
    { name: "Negative", value: number(negative), note: changeWords(negative, before.sentiments.negative ?? 0) },
    { name: "Waiting", value: number(waiting), note: overdue > 0 ? `${number(overdue)} overdue` : "none overdue" },
    { name: "Replies", value: number(counts.replies), note: replyNote(digest) },
  ];
  return figures;
}

function mentionsNote({ counts: { mentions, places = mentions }, before }: Digest): string {
  const change = changeWords(mentions, before.mentions);
  return places > mentions ? `at ${number(places)} places; ${change}` : change;
}

function replyNote({ counts: { replies, late, replySeconds } }: Digest): string {
  if (replies === 0) return "none posted";
  const mean = `after ${lengthWords(replySeconds / replies)} on average`;
  return late > 0 ? `${mean}, ${number(late)} late` : mean;
}

function number(n: number): string {
  return n.toLocaleString("en");
}

export type Bar = { name: string; n: number; color: string };

const sentimentColors = {
  positive: "#2f9e44",
  neutral: "#868e96",
  mixed: "#e8a200",
  negative: "#e03131",
  unscored: "#ced4da",
};

export function sentimentBars({ counts }: Digest): Bar[] {
  return Object.entries(sentimentColors)
    .map(([name, color]) => ({ name, n: counts.sentiments[name as keyof typeof sentimentColors] ?? 0, color }))
    .filter(({ n }) => n > 0);
}

/** The largest first; what is beyond `most` goes under "other". */
export function rankedBars(
  counts: Record<string, number>,
  color: string,
  nameOf = (name: string) => name,
  most = 7,
): Bar[] {
  const ranked = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = ranked.slice(most).reduce((sum, [, n]) => sum + n, 0);
  const bars = ranked.slice(0, most).map(([name, n]) => ({ name: nameOf(name), n, color }));
  return rest > 0 ? [...bars, { name: "other", n: rest, color }] : bars;
}
