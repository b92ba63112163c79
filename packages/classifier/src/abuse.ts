import type { Abuse, Classification, Evidence } from "@earshot/core/classification/classifier";
import { abuseIn, type AbuseRules } from "./rules/abuse.ts";
import type { Words } from "./rules/rule.ts";
import { matchingCopy, originalAt, type MatchingCopy } from "./text/matching-copy.ts";

const READ = 4000;
const BACK = 45;
/** Neither side of a sentence's end is spoken of the other. */
const ENDS = /[.!?。！？\n;]/u;
/** What somebody else is quoted with. */
const QUOTED = /["“„«「『][^"”“»」』\n]{2,300}["”“»」』]/gu;

type Compiled = Record<keyof AbuseRules, RegExp>;
const compiled = new Map<string, Compiled | undefined>();

/** Where words are parted by spaces, a match begins at one's beginning; Hebrew's prefixes are one letter. */
const BEGINS: Record<string, string> = { zh: "", he: "(?<![\\p{L}]{2})(?<![^\\s\\p{P}ושהכלבמ])" };
const WHOLE = new Set(["en"]);

function compile(rules: AbuseRules, language: string): Compiled {
  const begins = BEGINS[language] ?? "(?<!\\p{L})";
  const ends = WHOLE.has(language) ? "(?!\\p{L})" : "";
  const pattern = (words: Words) => {
    const list = words.split(";").map((each) => each.trim());
    return new RegExp(`${begins}(?:${list.filter(Boolean).join("|")})${ends}`, "gu");
  };
  return {
    insult: pattern(rules.insult),
    threat: pattern(rules.threat),
    hate: pattern(rules.hate),
    noContact: pattern(rules.noContact),
    not: pattern(rules.not),
  };
}

/**
 * What of a text is turned on people: an insult, a threat to them, contempt for a group; and whether its author asks to be left alone.
 * By phrases, in six languages; what somebody else said, one's own mistake and figures of speech are none.
 */
export function abuseOf(
  text: string,
  language: string,
): Pick<Classification, "abuse" | "noContact"> & { evidence: Evidence[] } {
  if (!compiled.has(language)) compiled.set(language, abuseIn[language] && compile(abuseIn[language], language));
  const rules = compiled.get(language);
  if (!rules) return { evidence: [] };
  const copy = matchingCopy(text.slice(0, READ), language);
  const found = (["insult", "threat", "hate", "noContact"] as const).flatMap((kind) => {
    const at = foundAt(copy, rules[kind], rules.not);
    if (!at) return [];
    const label = kind === "noContact" ? "no-contact" : kind;
    const { start, end } = at;
    return [
      {
        kind,
        evidence: {
          label: kind === "noContact" ? label : `abuse:${label}`,
          because: `${language}.${label}`,
          start: originalAt(copy, start),
          end: originalAt(copy, end),
          weight: 1,
        },
      },
    ];
  });
  const abuse = found.map(({ kind }) => kind).filter((kind): kind is Abuse => kind !== "noContact");
  return {
    ...(abuse.length > 0 && { abuse }),
    ...(found.some(({ kind }) => kind === "noContact") && { noContact: true }),
    evidence: found.map(({ evidence }) => evidence),
  };
}

/** The first place that the pattern fits and nothing before it in its sentence takes back. */
function foundAt({ text }: MatchingCopy, pattern: RegExp, not: RegExp): { start: number; end: number } | undefined {
  const quotes = [...text.matchAll(QUOTED)].filter(([quote]) => quote.length < text.length * 0.8);
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (quotes.some(({ index, 0: quote }) => start >= index && start < index + quote.length)) continue;
    const sentence = text
      .slice(Math.max(0, start - BACK), start + match[0].length)
      .split(ENDS)
      .at(-1)!;
    not.lastIndex = 0;
    if (!not.test(sentence)) return { start, end: start + match[0].length };
  }
  return undefined;
}
