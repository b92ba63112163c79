import { ASIDE_LIMIT, MOST_ASIDES, type Aside, type Incoming } from "../mention.ts";
import { endingIn, endingWithin } from "./endings.ts";
import { bare, isBlank, type Span } from "./lines.ts";
import { forumQuotesIn, quotesIn } from "./quotes.ts";
import { withoutTranslation } from "./translations.ts";

/** No more is looked at: what is longer is an article. */
const LONGEST = 50_000;
const MOST_ROUNDS = 12;

/**
 * A mention with its author's own words as its text. Translations, quotes, signatures and what platforms write below are put beside it, as they
 * were found. A text that would be left without a word stays whole, unless there is a title and a platform wrote all of it. Done twice it is
 * done once.
 */
export function ownWords<I extends Said>(incoming: I): I {
  const translated = withoutTranslation(incoming.text);
  let own = translated ? withAsides(incoming, translated) : incoming;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parts = partsOf(own.text, saysAnything(own.title ?? ""));
    if (parts.asides.length === 0) break;
    own = withAsides(own, parts);
  }
  return own;
}

type Said = Pick<Incoming, "text" | "beside"> & { title?: Incoming["title"] };

/** The same for parts that a connector found; with none, or if nothing were left of the text, all stays as it was. */
export function withAsides<I extends Said>(
  incoming: I,
  { text, asides }: { text: string; asides: readonly Aside[] },
): I {
  const isTitled = saysAnything(incoming.title ?? "") && asides.every(({ kind }) => kind === "boilerplate");
  if (asides.length === 0 || (!saysAnything(text) && !isTitled)) return incoming;
  const beside = [...(incoming.beside ?? []), ...asides];
  return { ...incoming, text, beside: (beside.length > MOST_ASIDES ? joined(beside) : beside).map(bounded) };
}

/** One of each kind. */
function joined(beside: readonly Aside[]): Aside[] {
  const kinds = [...new Set(beside.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    text: beside
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .join("\n\n"),
  }));
}

/** Words, numbers or an emoji. */
const saysAnything = (text: string) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

const bounded = ({ kind, text }: Aside): Aside => ({ kind, text: shortened(text) });

/** What stands beside a text, no longer than is kept of it. */
export const shortened = (text: string): string =>
  text.length > ASIDE_LIMIT
    ? `${text
        .slice(0, ASIDE_LIMIT - 1)
        .toWellFormed()
        .replace(/\ufffd$/u, "")}…`
    : text;

function partsOf(given: string, isTitled: boolean): { text: string; asides: Aside[] } {
  const asides: Aside[] = [];
  if (given.length > LONGEST) return { text: given, asides };
  let text = withoutForumQuotes(given, asides);
  text = withoutQuotes(text, asides);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = withoutEnding(text, asides);
    if (shorter === undefined) break;
    if (!saysAnything(shorter) && !(isTitled && asides.every(({ kind }) => kind === "boilerplate"))) {
      asides.pop();
      break;
    }
    text = shorter;
  }
  return { text, asides };
}

function withoutForumQuotes(text: string, asides: Aside[]): string {
  const spans = forumQuotesIn(text);
  if (spans.length === 0) return text;
  const left = cutOut(text, spans);
  if (!saysAnything(left)) return text;
  asides.push(...spans.map(({ start, end }) => ({ kind: "quote" as const, text: text.slice(start, end) })));
  return tidy(left);
}

function withoutQuotes(text: string, asides: Aside[]): string {
  if (!/[>:：]|^\s*[-_—–]{2}/mu.test(text)) return text;
  const lines = text.split("\n");
  const spans = quotesIn(lines);
  if (spans.length === 0) return text;
  const left = tidy(without(lines, spans).join("\n"));
  if (!saysAnything(left)) return text;
  asides.push(
    ...spans.map(({ start, end }) => ({ kind: "quote" as const, text: lines.slice(start, end).join("\n").trim() })),
  );
  return left;
}

/** One ending less; undefined when there is none. */
function withoutEnding(text: string, asides: Aside[]): string | undefined {
  const lines = text.split("\n");
  const ending = endingIn(lines);
  if (ending) {
    asides.push({ kind: ending.kind, text: lines.slice(ending.start, ending.end).map(bare).join("\n") });
    return lines.slice(0, ending.start).join("\n").trimEnd();
  }
  const last = lines.findLastIndex((line) => !isBlank(line));
  const within = last < 0 ? undefined : endingWithin(lines[last]!);
  if (!within) return undefined;
  asides.push({ kind: within.kind, text: bare(lines[last]!.slice(within.at)) });
  return [...lines.slice(0, last), lines[last]!.slice(0, within.at).trimEnd()].join("\n");
}

const without = (lines: readonly string[], spans: readonly Span[]) =>
  lines.filter((_, at) => !spans.some(({ start, end }) => at >= start && at < end));

function cutOut(text: string, spans: readonly Span[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of spans) {
    left += text.slice(from, start);
    from = end;
  }
  return left + text.slice(from);
}

const tidy = (text: string) => text.replace(/\n[ \t]*(?:\n[ \t]*){2,}/gu, "\n\n").trim();

/** What a search term may stand in: the text, and what is beside it but for what nobody chose to say. */
export function wordsToMatch({ title, text, beside = [] }: Pick<Incoming, "title" | "text" | "beside">): string {
  const heard = beside.filter(({ kind }) => kind !== "signature" && kind !== "boilerplate");
  return [title ?? "", text, ...heard.map((aside) => aside.text)].join("\n");
}

/** Whether a text only lost what now stands beside it: then its author changed nothing. */
export function isOnlyCut(before: Pick<Incoming, "text">, after: Pick<Incoming, "text" | "beside">): boolean {
  if (!after.beside?.length) return false;
  let left = squeezed(before.text);
  for (const { kind, text } of after.beside) {
    const piece = squeezed(text);
    const at = kind === "quote" ? left.indexOf(piece) : left.lastIndexOf(piece);
    if (at >= 0) left = left.slice(0, at) + left.slice(at + piece.length);
  }
  return left === squeezed(after.text);
}

/** Without white space and invisible marks, which are no part of what is said. */
const squeezed = (text: string) => text.replace(/[\s\p{Bidi_Control}\u200b\ufeff]+/gu, "");
