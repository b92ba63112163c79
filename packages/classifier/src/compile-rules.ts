import type { Intent } from "@earshot/core/classification/classifier";
import { rulesOf } from "./rules/index-by-language.ts";
import { leavingIn } from "./rules/leaving.ts";
import type { LanguageRules, Words } from "./rules/rule.ts";

/** A language's rules as regular expressions. */
export type Compiled = {
  rules: { intent: Intent; pattern: RegExp }[];
  at: LanguageRules["at"];
  prefixes?: RegExp;
  before: RegExp;
  after?: RegExp;
  idioms: RegExp;
  good: RegExp;
  sarcasm: RegExp;
  aside: RegExp;
  settled: RegExp;
  leaving: RegExp;
};

const compiled = new Map<string, Compiled | undefined>();

export function compiledRules(language: string): Compiled | undefined {
  if (!compiled.has(language))
    compiled.set(language, rulesOf[language] && compile(rulesOf[language], leavingIn[language] ?? ""));
  return compiled.get(language);
}

function compile(rules: LanguageRules, leaving: Words): Compiled {
  const end = rules.at === "words" ? "(?![a-z0-9])" : "";
  const start = rules.at === "anywhere" ? "" : "(?<![\\p{L}])";
  const scan = (words: Words) => new RegExp(`(?:${alternatives(words)})${end}`, "gu");
  const gap = rules.at === "anywhere" ? "[\\s]*" : "\\s+";
  return {
    rules: Object.entries(rules.intents).map(([intent, words]) => ({ intent: intent as Intent, pattern: scan(words) })),
    at: rules.at,
    ...(rules.prefixes && { prefixes: rules.prefixes }),
    before: new RegExp(`${start}(?:${alternatives(rules.before)})${gap}$`, "u"),
    ...(rules.after && { after: new RegExp(`^[\\p{L}]*\\s+(?:${alternatives(rules.after)})`, "u") }),
    idioms: new RegExp(alternatives(rules.idioms), "gu"),
    good: new RegExp(`${start}(?:${alternatives(rules.good)})`, "gu"),
    sarcasm: new RegExp(`${start}(?:${alternatives(rules.sarcasm)})`, "gu"),
    aside: new RegExp(`${start}(?:${alternatives(rules.aside)})`, "gu"),
    settled: new RegExp(alternatives(rules.settled), "u"),
    leaving: new RegExp(alternatives(leaving), "gu"),
  };
}

function alternatives(words: Words): string {
  const list = words
    .split(";")
    .map((each) => each.trim())
    .filter(Boolean);
  return list.length > 0 ? list.join("|") : "(?!)";
}
