import { urgencies } from "../classification/classifier.ts";
import { mattersIn } from "../figures/polarity.ts";
import { isSaid, type Tally } from "../figures/tally.ts";
import type { Mention } from "../mention/mention.ts";
import { quoteOf, type Quote } from "./quote.ts";
import { worthOf, worths, type Worth } from "./worth.ts";

const MOST_QUOTES = 5;
const GROUPS = 128;

type Candidate = { mention: Mention; worth: Worth; feeling: number };

/** The best and the worst of what was said, as it stands now; worth reading, and of several people, languages and matters. */
export function tallyQuotes(): Tally<{ best: Quote[]; worst: Quote[] }> {
  const pools = { best: new Pool(), worst: new Pool() };
  return {
    take(mention) {
      if (!isQuotable(mention)) return;
      const feeling = feelingOf(mention);
      const side = sideOf(mention, feeling);
      if (side) pools[side].add({ mention, worth: worthOf(mention), feeling: Math.abs(feeling) });
    },
    figures: () => ({ best: pools.best.picked(), worst: pools.worst.picked() }),
  };
}

/** What is praised by its stars and blamed by its words, or the other way about, is neither. */
function sideOf({ classification: { sentiment, reading }, rating }: Mention, feeling: number) {
  const stars = starsOf(rating);
  if (feeling > 0 && sentiment !== "negative" && (stars ?? 0) >= 0 && !reading?.irony)
    return sentiment === "positive" || (stars ?? 0) > 0 ? "best" : undefined;
  if (feeling < 0 && sentiment !== "positive" && (stars ?? 0) <= 0)
    return sentiment === "negative" || (stars ?? 0) < 0 ? "worst" : undefined;
  return undefined;
}

/** From -1 to 1, out of the text's score and the stars; 0 when nobody can tell. */
export function feelingOf({
  classification: { score, sentiment },
  rating,
}: Pick<Mention, "classification" | "rating">): number {
  const signs = { positive: 0.5, negative: -0.5, mixed: 0, neutral: 0, unscored: undefined };
  const known = [score ?? signs[sentiment], starsOf(rating)].filter((part) => part !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, part) => sum + part, 0) / known.length;
}

/** From -1 to 1. */
function starsOf(rating: Mention["rating"]): number | undefined {
  if (!rating || rating.of <= 1) return undefined;
  return Math.max(-1, Math.min(1, ((rating.value - 1) / (rating.of - 1)) * 2 - 1));
}

function isQuotable(mention: Mention): boolean {
  const { visibility, deletedAt, text, title } = mention;
  return visibility === "public" && !deletedAt && isSaid(mention) && Boolean(text.trim() || title?.trim());
}

/** Authors fall into so many groups, and of each language the most worth of each group is kept: one who writes a thousand times crowds nobody out. */
class Pool {
  readonly byLanguage = new Map<string, Map<number, Candidate>>();

  add(candidate: Candidate): void {
    const { language } = candidate.mention.classification;
    const kept = this.byLanguage.get(language) ?? new Map<number, Candidate>();
    this.byLanguage.set(language, kept);
    const group = groupOf(authorOf(candidate));
    const known = kept.get(group);
    if (!known || inOrder(candidate, known) < 0) kept.set(group, candidate);
  }

  /** Each language's first before one has its second, each matter's before one has its second; a word or two only where nobody said more. */
  picked(): Quote[] {
    const all = [...this.byLanguage.values()].flatMap((kept) => [...kept.values()]).toSorted(inOrder);
    const readable = all.filter(({ worth }) => worth !== "hardly");
    const single = firstOfEach(firstOfEach(readable.length > 0 ? readable : all, authorOf), storyOf);
    const leaders = firstOfEach(single, ({ mention }) => mention.classification.language);
    const ofMatters = firstOfEach(single, ({ mention }) => [...mattersIn(mention).keys()].toSorted().join());
    const chosen = new Set([...new Set([...leaders, ...ofMatters, ...single])].slice(0, MOST_QUOTES));
    return single.filter((one) => chosen.has(one)).map(({ mention }) => quoteOf(mention));
  }
}

function groupOf(author: string): number {
  let hash = 0;
  for (let n = 0; n < author.length; n++) hash = (Math.imul(hash, 31) + author.charCodeAt(n)) | 0;
  return (hash >>> 0) % GROUPS;
}

const authorOf = ({ mention: { platform, author } }: Candidate) => `${platform}:${author.id}`;
const storyOf = ({ mention: { title = "", text } }: Candidate) =>
  `${title} ${text}`
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .slice(0, 300);

/** What reads well first, of that the strongest, the most urgent, the one with the largest audience, the oldest. */
function inOrder(a: Candidate, b: Candidate): number {
  const urgency = (each: Candidate) => urgencies.indexOf(each.mention.classification.urgency);
  const reach = ({ mention }: Candidate) => mention.author.followers ?? 0;
  const at = ({ mention }: Candidate) => `${mention.firstSeenAt}#${mention.id}`;
  return (
    worths.indexOf(b.worth) - worths.indexOf(a.worth) ||
    b.feeling - a.feeling ||
    urgency(a) - urgency(b) ||
    reach(b) - reach(a) ||
    (at(a) < at(b) ? -1 : 1)
  );
}

function firstOfEach<T>(items: T[], by: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(by(item))) first.set(by(item), item);
  return [...first.values()];
}
