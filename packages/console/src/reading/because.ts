import { fill, type Value } from "@earshot/core/words/fill";
import type { evidence } from "../words/en/evidence.ts";

type Kind = keyof typeof evidence;
export type Names = {
  words: Readonly<Record<string, string>>;
  language: string;
  languageName: (tag: string) => string;
  nameOf?: ((person: string) => string) | undefined;
};

const LANGUAGE = String.raw`(?<language>[a-z]{2,3}(?:-\w+)*)`;
const SHARE = String.raw`\((?<share>[\d.]+)\)`;

/** Why a text was judged so, as judgements are stored: what is found in each is filled in by its name, as words where there are words. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ["evidence.leaving", new RegExp(`^${LANGUAGE}\\.leaving$`)],
  ["evidence.no-contact", new RegExp(`^${LANGUAGE}\\.no-contact$`)],
  ["evidence.insult", new RegExp(`^${LANGUAGE}\\.insult$`)],
  ["evidence.threat", new RegExp(`^${LANGUAGE}\\.threat$`)],
  ["evidence.hate", new RegExp(`^${LANGUAGE}\\.hate$`)],
  ["evidence.rule", new RegExp(`^${LANGUAGE}\\.(?<what>[a-z-]+)$`)],
  ["evidence.meant-well", /^meant well$/],
  ["evidence.sarcasm", /^sarcasm$/],
  ["evidence.no-words", /^no words$/],
  ["evidence.not-read", /^it is in a language that is not read here$/],
  ["evidence.irony", /^praise that (?:may|could) be meant as blame$/],
  ["evidence.in-title", /^in the title: (?<because>.+)$/],
  ["evidence.read-as", /^read as (?<danger>[a-z-]+)$/],
  ["evidence.conflict", /^the stars and the words disagree$/],
  ["evidence.rating", /^rating (?<value>[\d.]+) of (?<of>[\d.]+)$/],
  ["evidence.nothing-to-judge", /^no words to judge$/],
  ["evidence.no-model-told", /^no model for a language that cannot be told$/],
  ["evidence.no-model", new RegExp(`^no model for ${LANGUAGE}$`, "i")],
  ["evidence.too-close", /^too close to call: at most (?<most>[\d.]+), told from (?<least>[\d.]+)$/],
  ["evidence.close-call", /^too close to call$/],
  ["evidence.word", /^word$/],
  ["evidence.negated", /^negated word$/],
  ["evidence.feeling", /^word of feeling$/],
  ["evidence.judged-by", /^judged by (?<by>.+)$/],
  ["evidence.person", /^a person said so \((?<person>.+)\)$/],
  ["evidence.person-like", /^a person said so of nearly the same text \((?<person>.+)\)$/],
  ["evidence.vip", /^the author is on the VIP list$/],
  ["evidence.followers", /^(?<n>\d+) followers$/],
  ["evidence.muted", /^the author is muted$/],
  ["evidence.about", new RegExp(`^it is about (?<about>.+); learned from mentions like it ${SHARE}$`)],
  ["evidence.learned", new RegExp(`^learned from mentions like it ${SHARE}$`)],
  ["evidence.mood-nothing", /^sentiment (?<sentiment>[a-z]+), nothing asked$/],
  ["evidence.mood", /^sentiment (?<sentiment>[a-z]+), (?<says>.+)$/],
  ["evidence.letters-and-words", /^\p{L}+ letters and words$/u],
  ["evidence.hebrew-script", /^Hebrew script$/],
  ["evidence.kana", /^kana$/],
  ["evidence.not-persian", /^letters that Persian has not$/],
  ["evidence.not-arabic", /^no letter or word that only Arabic has$/],
  ["evidence.arabic-script", /^Arabic script, undecided$/],
  ["evidence.hint-short", /^claimed or usual, too short to judge$/],
  ["evidence.hint-fits", /^claimed or usual, and it fits$/],
  ["evidence.hint", /^claimed or usual$/],
  ["evidence.claimed", /^claimed by the platform$/],
  ["evidence.patterns", new RegExp(`^letter patterns ${SHARE}$`)],
  ["evidence.too-short", /^too short to judge$/],
  ["evidence.japanese", /^Japanese characters$/],
  ["evidence.traditional", /^traditional characters$/],
  ["evidence.simplified", /^simplified characters$/],
  ["evidence.chinese", /^Chinese, the kind undecided$/],
];

/** Why a text was judged so, in words; undefined for what there are no words for, or none yet. */
export function becauseInWords(because: string, names: Names): string | undefined {
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(because);
    if (!match) continue;
    const word = names.words[kind];
    if (word === undefined) return undefined;
    const values = Object.entries(match.groups ?? {}).map(([name, text]) => [name, valueOf(name, text, names)]);
    return fill(word, Object.fromEntries(values) as Record<string, Value>, names.language);
  }
  return undefined;
}

function valueOf(name: string, text: string, names: Names): Value {
  const { words, languageName, nameOf } = names;
  switch (name) {
    case "because":
      return becauseInWords(text, names) ?? text;
    case "language":
      return languageName(text);
    case "person":
      return nameOf?.(text) ?? text;
    case "sentiment":
      return words[`sentiment.${text}`] ?? text;
    case "says":
      return text.split(", ").map((each) => words[`saying.${each}`] ?? each);
    case "what":
    case "danger":
    case "about":
      return text
        .split(", ")
        .map((each) => words[`danger.${each}`] ?? words[`intent.${each}`] ?? words[`matter.${each}`] ?? each);
    case "by":
      return text;
    default:
      return Number(text);
  }
}
