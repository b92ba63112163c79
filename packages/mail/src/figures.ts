import type { Digest } from "@earshot/core/digest/digest";
import type { Speaker } from "./speaker.ts";
import { changeWords, lengthWords } from "./words.ts";

export type Figure = { name: string; value: string; note: string };

/** The numbers at the top, in the order a reader asks for them. */
export function figuresOf(digest: Digest, speaker: Speaker): Figure[] {
  const { say, number } = speaker;
  const { counts, compared, overdue } = digest;
  const negative = counts.sentiments.negative ?? 0;
  const waiting = digest.unansweredTotal ?? digest.unanswered.length;
  return [
    { name: say("figure.mentions"), value: number(counts.mentions), note: mentionsNote(digest, speaker) },
    {
      name: say("figure.negative"),
      value: number(negative),
      note: changeWords(negative, compared?.counts.sentiments.negative ?? 0, digest, speaker),
    },
    {
      name: say("figure.waiting"),
      value: number(waiting),
      note: overdue > 0 ? say("overdue", { n: overdue }) : say("noneOverdue"),
    },
    { name: say("figure.replies"), value: number(counts.replies), note: replyNote(digest, speaker) },
  ];
}

function mentionsNote(digest: Digest, speaker: Speaker): string {
  const { mentions, places = mentions } = digest.counts;
  const change = changeWords(mentions, digest.compared?.counts.mentions, digest, speaker);
  const at = places > mentions ? speaker.say("places", { n: places }) : "";
  return [at, change].filter(Boolean).join(speaker.say("semicolon"));
}

function replyNote({ counts: { replies, late }, team }: Digest, speaker: Speaker): string {
  const { say } = speaker;
  if (replies === 0) return say("noReplies");
  const median = team?.replies.median;
  return [
    ...(median === undefined ? [] : [say("after", { length: lengthWords(median, speaker) })]),
    ...(late > 0 ? [say("late", { n: late })] : []),
  ].join(say("comma"));
}

export type Bar = { name: string; n: number; color: string };

const sentimentColors = {
  positive: "#2f9e44",
  neutral: "#868e96",
  mixed: "#e8a200",
  negative: "#e03131",
  unscored: "#ced4da",
};

export function sentimentBars({ counts }: Digest, { say }: Speaker): Bar[] {
  return (Object.keys(sentimentColors) as (keyof typeof sentimentColors)[])
    .map((name) => ({ name: say(`sentiment.${name}`), n: counts.sentiments[name] ?? 0, color: sentimentColors[name] }))
    .filter(({ n }) => n > 0);
}

/** The largest first; what is beyond `most` goes under "other". */
export function rankedBars(
  counts: Record<string, number>,
  color: string,
  { say }: Speaker,
  nameOf = (name: string) => name,
  most = 7,
): Bar[] {
  const ranked = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = ranked.slice(most).reduce((sum, [, n]) => sum + n, 0);
  const bars = ranked.slice(0, most).map(([name, n]) => ({ name: nameOf(name), n, color }));
  return rest > 0 ? [...bars, { name: say("other"), n: rest, color }] : bars;
}
