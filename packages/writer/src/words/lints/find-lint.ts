import type { Language } from "@earshot/core/brand/brand";
import { sentencesOf } from "@earshot/core/draft/sentences";
import { withoutQuotes } from "../quoted.ts";
import { findWords, hasWords, patterns, type Found, type Patterns } from "../patterns.ts";
import type { LintKind } from "./lint-words.ts";
import { lintLanguagesOf, lintsOf } from "./load-lints.ts";

type Compiled = { found: Patterns; excused: Patterns };
const compiled = new Map<string, Compiled>();

function compiledFor(language: Language, kind: LintKind): Compiled {
  const key = `${language} ${kind}`;
  const known = compiled.get(key);
  if (known) return known;
  const { [kind]: list, excuses } = lintsOf(language);
  const made = {
    found: patterns(language, [...list]),
    excused: patterns(language, [...(excuses.any ?? []), ...(excuses[kind] ?? [])]),
  };
  compiled.set(key, made);
  return made;
}

/** The first place where a text says what it must not, in any of the languages; a sentence that denies, asks or quotes it is passed over. */
export function findLint(text: string, kind: LintKind): Found | undefined {
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    const found = inSentence(sentence, kind);
    if (found) return { text: found.text, start: at + found.start, end: at + found.end };
    at += sentence.length;
  }
  return undefined;
}

/** Sentences that are known to be clean, by kind: most of what is drafted is said again and again. */
const clean = new Set<string>();
const KEPT = 5000;

function inSentence(sentence: string, kind: LintKind): Found | undefined {
  const bare = withoutQuotes(sentence);
  const known = `${kind} ${bare.replace(/\s+/gu, " ")}`;
  if (clean.has(known)) return undefined;
  for (const language of lintLanguagesOf(sentence)) {
    const { found, excused } = compiledFor(language, kind);
    const match = findWords(bare, found);
    if (match && !hasWords(bare, excused)) return { ...match, text: sentence.slice(match.start, match.end) };
  }
  if (clean.size >= KEPT) clean.clear();
  clean.add(known);
  return undefined;
}
