import type { Evidence, Intent } from "@earshot/core/classification/classifier";
import { compiledRules, type Compiled } from "./compile-rules.ts";
import { kinds, LETTER, MARK } from "./text/characters.ts";
import { matchingCopy, originalAt, type MatchingCopy } from "./text/matching-copy.ts";

export type Match = { intent: Intent; evidence: Evidence };
/** `turn` holds phrases that mean the opposite of their words; `own` the places of the brand's own names; `leaving` says that its author goes. */
export type Matches = { found: Match[]; settled: boolean; turn: Evidence[]; own: Span[]; leaving?: Evidence };

export type Span = { start: number; end: number };

const MOST_PER_RULE = 3;
const BACK = 60;
const AHEAD = 40;
const ASIDE = 50;
const QUOTES =
  /(?<![\p{L}\p{N}])"[^"\n]{2,300}"(?![\p{L}\p{N}])|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|「[^」\n]{1,300}」|『[^』\n]{1,300}』|^>[^\n]*/gmu;
const NEVER_TAKEN_BACK = new Set<Intent>(["question", "request", "spam"]);

/** What the rules of a language find in a text. Its own names, quotations, idioms, stories and what is negated are no evidence. */
export function matchesIn(text: string, language: string, names: string[]): Matches {
  const rules = compiledRules(language);
  const copy = matchingCopy(text, language);
  const own = ownSpans(copy.text, names, language);
  if (!rules) return { found: [], settled: false, turn: [], own: originals(copy, own) };
  // Most texts match nothing, so what takes a match back is looked for only then.
  let masked: Span[] | undefined;
  let asides: Span[] | undefined;
  const found: Match[] = [];
  for (const { intent, pattern } of rules.rules) {
    let count = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(copy.text); match && count < MOST_PER_RULE; match = pattern.exec(copy.text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].length === 0 || !begins(copy.text, span.start, rules)) {
        pattern.lastIndex = span.start + 1;
        continue;
      }
      masked ??= [...maskedSpans(copy, rules), ...own];
      if (masked.some((other) => hides(other, span))) continue;
      asides ??= asidesOf(copy.text, rules);
      if (!NEVER_TAKEN_BACK.has(intent) && isTakenBack(copy.text, span, rules, asides)) continue;
      count++;
      found.push({ intent, evidence: evidenceOf(copy, span, `${language}.${intent}`, intent) });
    }
  }
  const turned = (pattern: RegExp, label: string) =>
    spansOf(copy.text, pattern).map((span) =>
      evidenceOf(copy, span, label === "positive" ? "meant well" : "sarcasm", label),
    );
  const sarcasm = turned(rules.sarcasm, "negative");
  if (sarcasm.length > 0 && !found.some(({ intent }) => intent === "complaint"))
    found.push({ intent: "complaint", evidence: { ...sarcasm[0]!, label: "complaint" } });
  return {
    found,
    settled: found.length > 0 && rules.settled.test(copy.text),
    turn: sarcasm.length > 0 ? sarcasm : turned(rules.good, "positive"),
    own: originals(copy, own),
    ...leaving(copy, rules, (masked ??= [...maskedSpans(copy, rules), ...own]), language),
  };
}

/** That the customer goes, in their own words; not what somebody else said, or what is denied. */
function leaving(copy: MatchingCopy, rules: Compiled, masked: Span[], language: string): Pick<Matches, "leaving"> {
  const span = spansOf(copy.text, rules.leaving).find(
    (each) =>
      begins(copy.text, each.start, rules) &&
      !masked.some((other) => hides(other, each)) &&
      !isTakenBack(copy.text, each, rules, []),
  );
  return span ? { leaving: evidenceOf(copy, span, `${language}.leaving`, "complaint") } : {};
}

const originals = (copy: MatchingCopy, spans: Span[]): Span[] =>
  spans.map(({ start, end }) => ({ start: originalAt(copy, start), end: originalAt(copy, end) }));

function asidesOf(text: string, { aside }: Compiled): Span[] {
  return spansOf(text, aside).map(({ start, end }) => ({ start, end: sentenceEnd(text, end) }));
}

function evidenceOf(copy: MatchingCopy, { start, end }: Span, because: string, label: string): Evidence {
  let until = end;
  while (
    until < copy.text.length &&
    isLetter(copy.text.charCodeAt(until)) &&
    kinds[copy.text.charCodeAt(end - 1)] === LETTER
  )
    until++;
  return { label, because, start: originalAt(copy, start), end: originalAt(copy, until), weight: 1 };
}

function isTakenBack(text: string, { start, end }: Span, { before, after }: Compiled, asides: Span[]): boolean {
  if (before.test(text.slice(Math.max(0, start - BACK), start))) return true;
  if (after?.test(text.slice(end, end + AHEAD))) return true;
  return asides.some((aside) => start >= aside.start && start < aside.end);
}

function begins(text: string, at: number, { at: where, prefixes }: Compiled): boolean {
  if (where === "anywhere" || at === 0 || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1)))
    return true;
  if (!prefixes) return false;
  let from = at;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return prefixes.test(text.slice(from, at));
}

function maskedSpans(copy: MatchingCopy, rules: Compiled): Span[] {
  const quotes = spansOf(copy.text, QUOTES).filter(({ start, end }) => end - start < copy.text.length * 0.8);
  return [...quotes, ...spansOf(copy.text, rules.idioms)];
}

function ownSpans(text: string, names: string[], language: string): Span[] {
  return names
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const spans = [];
      const wanted = matchingCopy(name, language).text;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
        spans.push({ start: at, end: at + wanted.length });
      return spans;
    });
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0].length === 0) pattern.lastIndex++;
    else spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < from + ASIDE; at++) if (at >= text.length || ".!?。！？\n".includes(text[at]!)) return at;
  return from + ASIDE;
}

/** A mask that lies wholly inside a match hides nothing: the match's own words stand around it. */
function hides(mask: Span, { start, end }: Span): boolean {
  if (mask.start >= end || mask.end <= start) return false;
  return mask.start <= start || mask.end >= end;
}

function isLetter(code: number): boolean {
  const kind = kinds[code];
  return kind === LETTER || kind === MARK;
}
