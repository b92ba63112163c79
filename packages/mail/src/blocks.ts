import type { Section, Audience } from "@earshot/core/digest/audience";
import { sectionsOf } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { asks } from "@earshot/core/mention/ask";
import { rankedBars, sentimentBars, type Bar } from "./figures.ts";
import { proofWords, type Line } from "./proof.ts";
import type { Speaker } from "./speaker.ts";
import { matterBars, voiceBars } from "./spoken-bars.ts";
import { languageWords, lengthWords, weekdayWords } from "./words.ts";

/** A line of a block; `name` was given by people and is set apart, `tone` says how it is shown. */
export type BlockLine = { name?: string; text: string; tone?: "warn" | "strong" | "faint" };

/** A part of a digest under its heading, for every form in which it is sent. */
export type Block = {
  section: Section;
  title: string;
  lines?: BlockLine[];
  bars?: Bar[];
  quotes?: { quotes: Quote[]; color: string; more?: number };
};

/** What names a digest needs and does not hold: those of people by their ids. */
export type Names = Readonly<Record<string, string>>;

const BLUE = "#4c8dd6";
/** Gmail hides what is beyond 102 KB. */
const MOST_WAITING = 10;
const MOST_BARS = 8;
const MOST_KUDOS = 15;
const MOST_QUESTIONS = 3;

/** A digest's parts for an audience, but for the figures at its top; empty ones are left out. */
export function blocksOf(digest: Digest, audience: Audience, speaker: Speaker, names: Names = {}): Block[] {
  return sectionsOf[audience].flatMap((section) => {
    if (section === "figures") return [];
    const block = makers[section](digest, speaker, names);
    const { lines = [], bars = [], quotes } = block;
    return lines.length + bars.length + (quotes?.quotes.length ?? 0) > 0 ? [{ section, ...block }] : [];
  });
}

type Made = Omit<Block, "section">;
type Maker = (digest: Digest, speaker: Speaker, names: Names) => Made;

const makers: Record<Exclude<Section, "figures">, Maker> = {
  waiting: ({ unanswered, unansweredTotal }, { say }) => {
    const waiting = unansweredTotal ?? unanswered.length;
    const shown = unanswered.slice(0, MOST_WAITING);
    const more = waiting - shown.length;
    return {
      title: say("waiting", { n: waiting }),
      quotes: { quotes: shown, color: "#e8a200", ...(more > 0 && { more }) },
    };
  },
  worst: ({ worst }, { say }) => ({ title: say("worst"), quotes: { quotes: worst, color: "#e03131" } }),
  best: ({ best }, { say }) => ({ title: say("best"), quotes: { quotes: best, color: "#2f9e44" } }),
  themes: (digest, speaker) => ({ title: speaker.say("figure.matters"), bars: matterBars(digest, MOST_BARS, speaker) }),
  voice: (digest, speaker) => ({ title: speaker.say("figure.voice"), bars: voiceBars(digest, speaker) }),
  sentiment: (digest, speaker) => ({ title: speaker.say("sentiment"), bars: sentimentBars(digest, speaker) }),
  days: ({ kind, days }, speaker) => ({
    title: speaker.say("days"),
    bars:
      kind === "daily"
        ? []
        : days.map(({ date, mentions }) => ({ name: weekdayWords(date, speaker), n: mentions, color: BLUE })),
  }),
  intents: ({ counts }, speaker) => ({
    title: speaker.say("figure.intents"),
    bars: rankedBars(counts.intents, BLUE, speaker, (intent) => speaker.say(`intent.${intent}` as "intent.praise")),
  }),
  languages: ({ counts }, speaker) => ({
    title: speaker.say("languages"),
    bars: rankedBars(counts.languages, BLUE, speaker, (tag) => languageWords(tag, speaker)),
  }),
  platforms: ({ counts }, speaker) => ({
    title: speaker.say("platforms"),
    bars: rankedBars(counts.platforms, BLUE, speaker),
  }),
  hashtags: ({ hashtags = [] }, speaker) => ({
    title: speaker.say("figure.hashtags"),
    bars: hashtags.slice(0, MOST_BARS).map(({ tag, n }) => ({ name: `#${tag}`, n, color: BLUE })),
  }),
  stages: ({ stages = [] }, speaker) => ({
    title: speaker.say("figure.stages"),
    bars: stages
      .filter(({ n }) => n > 0)
      .map(({ stage, n, negative, positive }) => ({
        name: speaker.say(`stage.${stage}`),
        n,
        color: BLUE,
        note: speaker.say("polarity", { negative, positive }),
      })),
  }),
  defects: ({ product }, speaker) => ({
    title: speaker.say("figure.defects"),
    bars: matterCounts(product?.defects, "#e03131", speaker),
  }),
  wishes: ({ product }, speaker) => ({
    title: speaker.say("figure.wishes"),
    bars: matterCounts(product?.wishes, BLUE, speaker),
  }),
  kudos: ({ kudos = [] }, { say }) => ({
    title: say("figure.kudos"),
    lines: kudos.slice(0, MOST_KUDOS).map(({ type, name, n }) => ({
      name,
      text: [say(`kind.${type}`), say("kudosTimes", { n })].join(say("comma")),
    })),
  }),
  answering: answeringLines,
  stuck: ({ team }, { say }, names) => ({
    title: say("figure.backlog"),
    lines: (team?.backlog.by ?? []).slice(0, MOST_BARS).map(({ owner, waiting, overdue }) => ({
      ...(owner === undefined ? {} : { name: names[owner] ?? owner }),
      text: [...(owner === undefined ? [say("nobody")] : []), say("stuckLine", { waiting, overdue })].join(
        say("comma"),
      ),
      ...(overdue > 0 && { tone: "warn" as const }),
    })),
  }),
  gaps: ({ gaps = [] }, speaker) => ({
    title: speaker.say("figure.gaps"),
    lines: gaps.flatMap(({ matter, language, count, questions }) => [
      {
        text: [speaker.matter(matter), languageWords(language, speaker), speaker.say("times", { n: count })].join(
          speaker.say("comma"),
        ),
        tone: "strong" as const,
      },
      ...questions.slice(0, MOST_QUESTIONS).map((question) => ({ name: question, text: "", tone: "faint" as const })),
    ]),
  }),
  quality: ({ quality }, { say }) => ({
    title: say("quality"),
    lines: quality ? [{ text: say("qualityLine", { n: quality.shown, ...quality }) }] : [],
  }),
  proof: ({ proof, timeZone }, speaker) => {
    const { say } = speaker;
    if (!proof) return { title: say("missed") };
    const { figures, warnings, notes, clocks } = proofWords(proof, timeZone, speaker);
    const toned = (lines: Line[], tone?: BlockLine["tone"]) =>
      lines.map((line) => ({ ...line, ...(tone && { tone }) }));
    return {
      title: say("missed"),
      lines: [
        ...(warnings.length === 0
          ? [{ text: say("nothingMissed"), tone: "strong" as const }]
          : toned(warnings, "warn")),
        ...toned(figures),
        ...toned(notes, "faint"),
        ...clocks.map((text) => ({ text, tone: "faint" as const })),
      ],
    };
  },
};

function answeringLines({ team }: Digest, speaker: Speaker): Made {
  const { say, percent } = speaker;
  const title = say("answering");
  if (!team) return { title };
  const { parity, replies, recovery, satisfaction } = team;
  const perAsk = asks.flatMap((ask) => {
    const { rate, median, heard } = parity.by[ask];
    if (heard === 0) return [];
    const said = [
      ...(rate === undefined ? [] : [say("askLine", { part: percent(rate) })]),
      ...(median === undefined ? [] : [say("after", { length: lengthWords(median, speaker) })]),
    ];
    return said.length === 0
      ? []
      : [{ text: say("named", { name: say(`ask.${ask}`), text: said.join(say("comma")) }) }];
  });
  const changed = recovery.raised + recovery.lowered > 0;
  return {
    title,
    lines: [
      ...(replies.p90 === undefined
        ? []
        : [
            {
              text: say("named", {
                name: say("figure.median"),
                text: [
                  say("after", { length: lengthWords(replies.median!, speaker) }),
                  say("p90", { length: lengthWords(replies.p90, speaker) }),
                ].join(say("comma")),
              }),
            },
          ]),
      ...perAsk,
      ...(parity.unfair ? [{ text: say("unfair"), tone: "warn" as const }] : []),
      ...(changed
        ? [
            {
              text: say("named", {
                name: say("figure.recovered"),
                text: say("raised", { raised: recovery.raised, lowered: recovery.lowered }),
              }),
            },
          ]
        : []),
      ...(satisfaction && satisfaction.asked > 0
        ? [{ text: say("named", { name: say("figure.satisfaction"), text: say("satisfied", satisfaction) }) }]
        : []),
    ],
  };
}

const matterCounts = (rows: readonly { matter: string; n: number }[] = [], color: string, speaker: Speaker): Bar[] =>
  rows.slice(0, MOST_BARS).map(({ matter, n }) => ({ name: speaker.matter(matter), n, color }));
