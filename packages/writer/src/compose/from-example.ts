import type { Language } from "@earshot/core/brand/brand";
import type { Alternative } from "@earshot/core/draft/draft";
import { fits } from "@earshot/core/draft/length";
import type { Example, ToWrite } from "@earshot/core/draft/writer";
import { findPersonalData } from "../personal-data.ts";
import { termsOf } from "../knowledge/terms.ts";

/** How alike two mentions must be for the answer to one to be offered for the other: Dice's coefficient of their terms, matters counting double. */
const ALIKE = 0.34;

/** What the team answered to the nearest mention of the same matters and feeling; a person adapts it. */
export function fromExample(
  input: ToWrite,
  language: Language,
  name: string | undefined,
): Omit<Alternative, "objections"> | undefined {
  const { classification, mention, examples = [], limit, brand } = input;
  const about = new Set(classification.reading?.matters.map(({ matter }) => matter));
  const terms = new Set(termsOf(mention.text, language));
  const best = examples
    .filter((example) => example.language === language && example.sentiment === classification.sentiment)
    .filter(({ matters }) => matters.length === 0 || about.size === 0 || matters.some((matter) => about.has(matter)))
    .map((example) => ({ example, alike: alikeness(example, about, terms, language) }))
    .toSorted((a, b) => b.alike - a.alike)[0];
  if (!best || best.alike < ALIKE) return undefined;
  const text = named(best.example.reply, name);
  if (text === "" || !fits(text, limit) || findPersonalData(text, [brand.voice.contact]).length > 0) return undefined;
  return { kind: "example", text, technique: "empathy", facts: [], tells: [], from: best.example.conversation };
}

function alikeness(
  { mention, matters }: Example,
  about: ReadonlySet<string>,
  terms: ReadonlySet<string>,
  language: Language,
): number {
  const theirs = new Set(termsOf(mention, language));
  const shared =
    [...theirs].filter((term) => terms.has(term)).length + 2 * matters.filter((matter) => about.has(matter)).length;
  const total = theirs.size + terms.size + 2 * (matters.length + about.size);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The other customer's name gives way to this one's, or goes with its comma. */
function named(reply: string, name: string | undefined): string {
  return name
    ? reply.replaceAll("{name}", name)
    : reply
        .replace(/[,،，]?\s*\{name\}\s*[,،，]?\s*/gu, " ")
        .replace(/\s{2,}/gu, " ")
        .trim();
}
