import type { Language } from "@earshot/core/brand/brand";
import type { Classification, Intent, Sentiment } from "@earshot/core/classification/classifier";
import type { CommonMatter, Reading } from "@earshot/core/classification/reading";
import { abouts } from "./words/abouts.ts";
import { matters, type Matter } from "./words/matters.ts";
import { findWords } from "./words/patterns.ts";

const byIntent: Partial<Record<Intent, Matter[]>> = {
  delivery: ["delivery", "order"],
  refund: ["refund", "order"],
  cancellation: ["cancellation", "order"],
  defect: ["product", "quality"],
  outage: ["outage"],
};

/** What a text is about, in the order in which it comes up. */
export function mattersIn(text: string, language: Language): Matter[] {
  const name = `${language} ${text}`;
  const known = lately.get(name);
  if (known) return known;
  if (lately.size >= KEPT) lately.clear();
  const found = lookedUp(text, language);
  lately.set(name, found);
  return found;
}

/** The same text is asked about several times in a row. */
const lately = new Map<string, Matter[]>();
const KEPT = 20;

function lookedUp(text: string, language: Language): Matter[] {
  const found = Object.entries(matters[language]).flatMap(([matter, { words }]) => {
    const at = findWords(text, words)?.start;
    return at === undefined ? [] : [{ matter: matter as Matter, at }];
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ matter }) => matter);
}

/** What the intents say it is about, where the words do not. */
export function mattersOf({ intents }: Classification): Matter[] {
  return intents.flatMap((intent) => byIntent[intent] ?? []);
}

/** The matter as it is named after "about" in this language; undefined when it cannot be told. What was read goes before what the words alone show. */
export function matterOf(text: string, classification: Classification, language: Language): string | undefined {
  if (classification.reading) return matterRead(classification.reading, classification.sentiment, language);
  const found = mattersIn(text, language);
  // Praise comes first, then the "but".
  const told = classification.sentiment === "mixed" ? found.at(-1) : found[0];
  const matter = told ?? mattersOf(classification)[0];
  return matter && matters[language][matter].about;
}

/** The first matter that has the feeling of the whole; of mixed feelings what went wrong. */
function matterRead({ matters: read }: Reading, sentiment: Sentiment, language: Language): string | undefined {
  const wanted = sentiment === "mixed" ? "negative" : sentiment;
  const fitting = read.find(({ polarity }) => polarity === wanted) ?? read[0];
  return fitting && abouts[language][fitting.matter as CommonMatter];
}
