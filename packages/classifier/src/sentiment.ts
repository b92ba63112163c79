import type { Evidence, Sentiment, ToClassify } from "@earshot/core/classification/classifier";
import { emojiWorth } from "./lexicon/emoji.ts";
import type { Feeling } from "./lexicon/polarity.ts";
import { shippedModel, type Model } from "./model/model.ts";
import type { Matches } from "./matches.ts";
import { predict } from "./model/predict.ts";
import { tokensOf, type Token } from "./text/tokens.ts";
import { modelLanguage } from "./text/model-language.ts";

/** Probabilities of negative, neutral and positive before anything is held back. */
export type Probabilities = { negative: number; neutral: number; positive: number };
export type Judgement = {
  sentiment: Sentiment;
  score?: number;
  probabilities?: Probabilities;
  evidence: Evidence[];
  /** The stars and the words disagree. */
  conflict?: boolean;
  /** A stronger judge has said so. */
  decided?: boolean;
};

const READ = 4000;
const MOST_WORDS = 6;
const STRONG = 0.28;
const CONFLICT = 0.6;
/** How likely each class is for few, middling and many stars, from what people write with them. */
const STARS = { few: [0.9, 0.07, 0.03], middling: [0.32, 0.46, 0.22], many: [0.03, 0.07, 0.9] } as const;
const WELL_MEANT = [0.08, 0.5, 1];
const SARCASTIC = [1, 0.2, 0.05];
const RATING_THRESHOLD = 0.5;

/** The feeling of a text, or `unscored` with the reason; stars inform it, and a conflict between them and the words is said. */
export function sentimentOf(
  input: ToClassify,
  language: string,
  matches: Matches,
  model: Model = shippedModel(),
): Judgement {
  const text = input.text.slice(0, READ);
  const tokens = tokensOf(text).filter(
    (token) => !matches.own.some(({ start, end }) => token.start < end && token.end > start),
  );
  const known = model.languages[modelLanguage(language)];
  const words = known && tokens.some(({ kind }) => kind === "word" || kind === "han");
  const evidence: Evidence[] = [];
  const read = words ? predict(model, modelLanguage(language), tokens, text) : undefined;
  const plain = turned(read?.probabilities ?? emojiAlone(tokens), matches.turn);
  evidence.push(...matches.turn);
  if (read) evidence.push(...wordsThatCount(tokens, read.pulls, read.feelings, text.length));
  let conflict = false;
  const stars = input.rating && input.rating.value / input.rating.of;
  if (stars !== undefined && input.rating) {
    evidence.unshift({
      label: "rating",
      because: `rating ${input.rating.value} of ${input.rating.of}`,
      weight: stars * 2 - 1,
    });
    conflict = plain !== undefined && disagree(plain, stars);
    if (conflict) evidence.unshift({ label: "conflict", because: "the stars and the words disagree" });
  }
  const all = withStars(plain, stars);
  if (!all)
    return {
      sentiment: "unscored",
      evidence: [...evidence, { label: "unscored", because: whyNot(language, !!known) }],
      conflict,
    };
  const [negative, neutral, positive] = all;
  const probabilities = { negative, neutral, positive };
  const score = positive - negative;
  if (read && negative >= STRONG && positive >= STRONG && bothWays(read.feelings))
    return { sentiment: "mixed", score, probabilities, evidence, conflict };
  const most = Math.max(negative, neutral, positive);
  const least = stars === undefined ? (known?.threshold ?? RATING_THRESHOLD) : RATING_THRESHOLD;
  if (most < least) {
    const because = `too close to call: at most ${most.toFixed(2)}, told from ${least.toFixed(2)}`;
    return { sentiment: "unscored", probabilities, evidence: [...evidence, { label: "unscored", because }], conflict };
  }
  const sentiment = most === negative ? "negative" : most === positive ? "positive" : "neutral";
  return { sentiment, score, probabilities, evidence, conflict };
}

/** A phrase that means the opposite of its words outweighs them. */
function turned(plain: [number, number, number] | undefined, turn: Evidence[]): [number, number, number] | undefined {
  const label = turn[0]?.label;
  if (!plain || !label) return plain;
  const factors = label === "positive" ? WELL_MEANT : SARCASTIC;
  const joint = plain.map((share, n) => (share + 0.05) * factors[n]!) as [number, number, number];
  const sum = joint[0] + joint[1] + joint[2];
  return joint.map((each) => each / sum) as [number, number, number];
}

function withStars(plain: [number, number, number] | undefined, stars: number | undefined) {
  if (stars === undefined) return plain;
  const prior = stars <= 0.45 ? STARS.few : stars < 0.75 ? STARS.middling : STARS.many;
  const joint = prior.map((share, n) => share * ((plain?.[n] ?? 1 / 3) + 0.12)) as [number, number, number];
  const sum = joint[0] + joint[1] + joint[2];
  return joint.map((each) => each / sum) as [number, number, number];
}

function disagree([negative, , positive]: [number, number, number], stars: number): boolean {
  return (stars <= 0.45 && positive >= CONFLICT) || (stars >= 0.75 && negative >= CONFLICT);
}

function emojiAlone(tokens: Token[]): [number, number, number] | undefined {
  if (tokens.some(({ kind }) => kind === "word" || kind === "han")) return undefined;
  const worth = tokens.reduce((sum, { kind, text }) => sum + (kind === "emoji" ? emojiWorth(text) : 0), 0);
  if (worth === 0) return undefined;
  const sure = 0.5 + Math.min(0.4, Math.abs(worth) * 0.12);
  const rest = (1 - sure) / 2;
  return worth > 0 ? [rest * 0.6, rest * 1.4, sure] : [sure, rest * 1.4, rest * 0.6];
}

function bothWays(feelings: Feeling[]): boolean {
  return feelings.some(({ worth }) => worth > 1) && feelings.some(({ worth }) => worth < -1);
}

function whyNot(language: string, known: boolean): string {
  if (known) return "no words to judge";
  return `no model for ${language === "und" ? "a language that cannot be told" : language}`;
}

/** The tokens that moved the judgement most; Chinese runs by their words of feeling. */
function wordsThatCount(tokens: Token[], pulls: Float32Array, feelings: Feeling[], length: number): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const [n, pull] of pulls.entries()) {
    const token = tokens[n]!;
    if (Math.abs(pull) < 0.05 || token.kind === "han") continue;
    found.set(`${token.start}`, wordEvidence(token.start, token.end, pull, "word"));
  }
  for (const { start, end, worth, turned } of feelings) {
    const already = found.get(`${start}`)?.weight ?? 0;
    found.set(`${start}`, wordEvidence(start, end, worth / 2.5 + already, turned ? "negated word" : "word of feeling"));
  }
  return [...found.values()]
    .filter(({ end }) => end! <= length)
    .sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!))
    .slice(0, MOST_WORDS);
}

function wordEvidence(start: number, end: number, weight: number, because: string): Evidence {
  return { label: weight > 0 ? "positive" : "negative", because, start, end, weight: Math.round(weight * 100) / 100 };
}
