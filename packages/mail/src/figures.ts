import type { Audience } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import { pointsOf } from "@earshot/core/figures/trend";
import { shareOfVoice } from "@earshot/core/figures/voice";
import type { Speaker } from "./speaker.ts";
import { changeWords, lengthWords } from "./words.ts";

export type Figure = { name: string; value: string; note: string };

type Maker = (digest: Digest, speaker: Speaker) => Figure | undefined;

/** The numbers at the top, in the order in which an audience asks for them. */
export function figuresFor(digest: Digest, audience: Audience, speaker: Speaker): Figure[] {
  return topOf[audience].flatMap((maker) => maker(digest, speaker) ?? []);
}

const mentions: Maker = (digest, speaker) => {
  const { mentions: n, places = n } = digest.counts;
  const change = changeWords(n, digest.compared?.counts.mentions, digest, speaker);
  const at = places > n ? speaker.say("places", { n: places }) : "";
  return {
    name: speaker.say("figure.mentions"),
    value: speaker.number(n),
    note: [at, change].filter(Boolean).join(speaker.say("semicolon")),
  };
};

/** Its share too, and how that changed: more of it is no worse where more of everything is said. */
const negative: Maker = (digest, speaker) => {
  const { counts, compared } = digest;
  const { say, percent, number } = speaker;
  const n = counts.sentiments.negative ?? 0;
  const before = compared && { n: compared.counts.sentiments.negative ?? 0, of: compared.counts.mentions };
  const change = before && pointsOf({ n, of: counts.mentions }, before);
  const moved = change && change.clear && change.points !== 0;
  return {
    name: say("figure.negative"),
    value: number(n),
    note: [
      ...(counts.mentions > 0 ? [say("ofAll", { part: percent(n / counts.mentions) })] : []),
      ...(moved
        ? [say(change.points > 0 ? "pointsMore" : "pointsFewer", { part: percent(Math.abs(change.points) / 100) })]
        : change
          ? [say("same")]
          : []),
    ].join(say("semicolon")),
  };
};

const waiting: Maker = ({ unanswered, unansweredTotal, overdue }, { say, number }) => ({
  name: say("figure.waiting"),
  value: number(unansweredTotal ?? unanswered.length),
  note: overdue > 0 ? say("overdue", { n: overdue }) : say("noneOverdue"),
});

const replies: Maker = ({ counts: { replies: n, late }, team }, speaker) => {
  const { say, number } = speaker;
  const median = team?.replies.median;
  const said = [
    ...(median === undefined ? [] : [say("after", { length: lengthWords(median, speaker) })]),
    ...(late > 0 ? [say("late", { n: late })] : []),
  ];
  return {
    name: say("figure.replies"),
    value: number(n),
    note: n === 0 ? say("noReplies") : said.join(say("comma")),
  };
};

const rate: Maker = ({ team }, { say, percent }) => {
  const answering = team?.answering;
  if (answering?.rate === undefined) return undefined;
  const of = answering.heard - answering.waiting;
  return { name: say("figure.rate"), value: percent(answering.rate), note: say("of", { n: answering.answered, of }) };
};

const first: Maker = ({ team }, { say, percent }) => {
  const contact = team?.firstContact;
  if (!contact || contact.of === 0) return undefined;
  return { name: say("figure.first"), value: percent(contact.n / contact.of), note: say("of", contact) };
};

const voice: Maker = (digest, { say, percent }) => {
  const part = digest.voice && shareOfVoice(digest.voice);
  return part === undefined ? undefined : { name: say("figure.voice"), value: percent(part), note: "" };
};

const sum = (rows: readonly { n: number }[] = []) => rows.reduce((all, { n }) => all + n, 0);
const count =
  (
    word: "figure.defects" | "figure.wishes" | "figure.kudos",
    of: (digest: Digest) => readonly { n: number }[],
  ): Maker =>
  (digest, { say, number }) => ({ name: say(word), value: number(sum(of(digest))), note: "" });

const topOf: Record<Audience, readonly Maker[]> = {
  all: [mentions, negative, waiting, replies],
  marketing: [mentions, negative, voice, waiting],
  team: [replies, rate, first, waiting],
  product: [
    mentions,
    count("figure.defects", ({ product }) => product?.defects ?? []),
    count("figure.wishes", ({ product }) => product?.wishes ?? []),
  ],
  kudos: [count("figure.kudos", ({ kudos }) => kudos ?? []), mentions],
};

/** `note`: what is said beside the number. */
export type Bar = { name: string; n: number; color: string; note?: string };

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
  counts: Readonly<Record<string, number>>,
  color: string,
  { say }: Speaker,
  nameOf = (name: string) => name,
  most = 7,
): Bar[] {
  const ranked = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = ranked.slice(most).reduce((all, [, n]) => all + n, 0);
  const bars = ranked.slice(0, most).map(([name, n]) => ({ name: nameOf(name), n, color }));
  return rest > 0 ? [...bars, { name: say("other"), n: rest, color }] : bars;
}
