import type { ReadWellness, ToReadWellness } from "@earshot/core/check-in/check-in";
import { modelLanguage } from "../text/model-language.ts";
import { words } from "./words.ts";

export type WellnessWords = { well: readonly string[]; notWell: readonly string[] };

const READ = 400;
/** Who writes more than a few words beside a number counts something else by it. */
const WORDS_BESIDE = 6;
/** A number from 1 to 5 that is the only one said, alone or of five. */
const SCORE = /^\P{Nd}*([1-5])(?:\s*(?:\/|of|out of|מתוך|از|iš|-ből|分之)\s*5)?\P{Nd}*$/u;

/** What somebody says who was asked whether all is well, or (`scored`) for a number from 1 to 5; undefined where they say neither. */
export function readWellness({ text, language, scored }: ToReadWellness): ReadWellness | undefined {
  const said = folded(text.slice(0, READ));
  const score = scored ? scoreIn(said) : undefined;
  if (score !== undefined) return { is: score >= 4 ? "well" : score <= 2 ? "not-well" : "so-so", score };
  const patterns = compiled[modelLanguage(language) as keyof typeof compiled];
  if (!patterns) return undefined;
  const rest = said.replace(patterns.notWell, " · ");
  const isNot = rest !== said;
  const isWell = patterns.well.test(rest);
  if (isNot) return { is: isWell ? "so-so" : "not-well" };
  return isWell ? { is: "well" } : undefined;
}

function scoreIn(said: string): number | undefined {
  const found = said.split(" ").length <= WORDS_BESIDE ? SCORE.exec(said)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

/** Digits of every script as ours, and one blank between words. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/gu, (digit) => String(digit.codePointAt(0)! & 15))
    .replace(/[’‘]/gu, "'")
    .replace(/@[\p{L}\p{N}_.@-]+/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}'/]+/gu, " ")
    .trim();
}

const compiled = Object.fromEntries(
  Object.entries(words).map(([language, { well, notWell }]) => [
    language,
    { well: anyOf(well, language), notWell: new RegExp(anyOf(notWell, language), "gu") },
  ]),
) as Record<keyof typeof words, { well: RegExp; notWell: RegExp }>;

/** In Chinese no blanks part words. */
function anyOf(patterns: readonly string[], language: string): RegExp {
  const all = patterns.map((pattern) => pattern.replaceAll("^", "^\\s*")).join("|");
  return language === "zh"
    ? new RegExp(`(?:${all})`, "u")
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${all})(?![\\p{L}\\p{M}])`, "u");
}
