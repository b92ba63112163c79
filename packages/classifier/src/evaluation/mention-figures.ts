import { classifyNow } from "./classify-now.ts";
import type { Reader } from "../model/reading-model.ts";
import { brandNames } from "../training/brand-names.ts";
import { mentionLanguages, readOwnMentions, type Labelled } from "../training/read-mentions.ts";

/** Shares in percent, one decimal; counts where a share would say too little. */
export type MentionFigures = {
  mentions: number;
  urgentRecall: number;
  urgentPrecision: number;
  criticalRecall: number;
  criticalPrecision: number;
  sentimentRight: number;
  /** Positive told of a negative one or the other way round. */
  flipped: number;
  /** Not unscored. */
  told: number;
  ironies: number;
  ironySuspected: number;
  ironyPraised: number;
  /** Irony suspected of what is meant as it is said. */
  ironyFalse: number;
  matterF1: number;
  /** A detail counts when the type is right and the words overlap; `detailExactF1` when they are the same. */
  detailF1: number;
  detailExactF1: number;
  needsReplyRight: number;
  /** Urgent ones that would be closed unseen. */
  unseen: number;
};

export type Read = { wanted: Labelled; got: ReturnType<typeof classifyNow> };

const urgent = (urgency: string) => urgency === "critical" || urgency === "high";

/** Each language's figures on a set of the repository's own mentions, then those of all. */
export function mentionFigures(set: "seen" | "unseen"): Record<string, MentionFigures> {
  return figuresOfMentions(mentionLanguages.flatMap((language) => readOwnMentions(set, language)));
}

/** The figures of readings, each with what was right. */
export function figuresOfMentions(mentions: Labelled[]): Record<string, MentionFigures> {
  return figuresOf(mentions.map((wanted) => readOne(wanted)));
}

export function readOne(wanted: Labelled, reader?: Reader): Read {
  const { text, kind, rating } = wanted;
  return { wanted, got: classifyNow({ text, kind, names: brandNames, ...(rating && { rating }) }, reader) };
}

export function figuresOf(read: Read[]): Record<string, MentionFigures> {
  return Object.fromEntries([
    ...mentionLanguages.map((language) => [language, of(read.filter(({ wanted }) => wanted.language === language))]),
    ["all", of(read)],
  ]) as Record<string, MentionFigures>;
}

function of(read: Read[]): MentionFigures {
  const share = (part: (each: Read) => boolean, whole: (each: Read) => boolean = () => true) => {
    const all = read.filter(whole);
    return percent(all.filter(part).length, all.length);
  };
  const isUrgent = ({ wanted }: Read) => urgent(wanted.urgency);
  const calledUrgent = ({ got }: Read) => urgent(got.urgency);
  const isCritical = ({ wanted }: Read) => wanted.urgency === "critical";
  const calledCritical = ({ got }: Read) => got.urgency === "critical";
  const suspected = ({ got }: Read) => got.reading?.irony === true;
  const count = (part: (each: Read) => boolean) => read.filter(part).length;
  return {
    mentions: read.length,
    urgentRecall: share(calledUrgent, isUrgent),
    urgentPrecision: share(isUrgent, calledUrgent),
    criticalRecall: share(calledCritical, isCritical),
    criticalPrecision: share(isCritical, calledCritical),
    sentimentRight: share(({ wanted, got }) => wanted.sentiment === got.sentiment),
    flipped: share(({ wanted, got }) => [wanted.sentiment, got.sentiment].toSorted().join() === "negative,positive"),
    told: share(({ got }) => got.sentiment !== "unscored"),
    ironies: count(({ wanted }) => wanted.irony),
    ironySuspected: count((each) => each.wanted.irony && suspected(each)),
    ironyPraised: count(({ wanted, got }) => wanted.irony && got.sentiment === "positive"),
    ironyFalse: count((each) => !each.wanted.irony && suspected(each)),
    matterF1: matterF1(read),
    detailF1: detailF1(read, (a, b) => a.start < b.end && b.start < a.end),
    detailExactF1: detailF1(read, (a, b) => a.start === b.start && a.end === b.end),
    needsReplyRight: share(({ wanted, got }) => wanted.needsReply === (got.needsReply || got.lane === "unread")),
    unseen: count((each) => isUrgent(each) && !each.got.needsReply),
  };
}

function matterF1(read: Read[]): number {
  let hit = 0;
  let named = 0;
  for (const { wanted, got } of read) {
    const right = new Set(wanted.matters.map(({ matter }) => matter));
    const found = new Set(got.reading?.matters.map(({ matter }) => matter));
    hit += [...found].filter((matter) => right.has(matter)).length;
    named += right.size + found.size;
  }
  return percent(2 * hit, named);
}

type Placed = { type: string; start: number; end: number };

function detailF1(read: Read[], same: (a: Placed, b: Placed) => boolean): number {
  let right = 0;
  let wantedAll = 0;
  let hit = 0;
  let foundAll = 0;
  for (const { wanted, got } of read) {
    const found = (got.reading?.details ?? []).filter((each): each is Placed & typeof each => each.start !== undefined);
    const fits = (a: Placed, b: Placed) => a.type === b.type && same(a, b);
    right += found.filter((each) => wanted.details.some((other) => fits(each, other))).length;
    hit += wanted.details.filter((each) => found.some((other) => fits(other, each))).length;
    wantedAll += wanted.details.length;
    foundAll += found.length;
  }
  const precision = right / Math.max(1, foundAll);
  const recall = hit / Math.max(1, wantedAll);
  return percent(2 * precision * recall, precision + recall || 1);
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1e-9, whole)) / 10;
