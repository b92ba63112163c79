import { Brand, type Language } from "@earshot/core/brand/brand";
import type { Classification, Classifier } from "@earshot/core/classification/classifier";
import type { ToWrite, Writer, Written } from "@earshot/core/draft/writer";
import type { Article } from "@earshot/core/knowledge/article";
import type { DraftCase } from "./read-lines.ts";

const acme = Brand.parse({
  id: "acme",
  name: "Acme",
  voice: { signature: "Dana, Acme", contact: "care@acme.example" },
});

export type DraftScore = { judged: boolean; clean: boolean; takenUp: boolean; whole: boolean };
export type Tried = { classification: Classification; written: Written; score: DraftScore };

/** A mention as it would come in, judged and drafted. */
export async function draftFor(
  asked: Pick<DraftCase, "text" | "author" | "kind" | "rating">,
  parts: { classifier: Classifier; writer: Writer; articles: readonly Article[] },
): Promise<{ classification: Classification; written: Written }> {
  const { text, author = "", kind = "post", rating } = asked;
  const rated = rating === undefined ? {} : { rating: { value: rating, of: 5 } };
  const classification = await parts.classifier.classify({ text, kind, names: ["Acme"], ...rated });
  const input: ToWrite = {
    brand: acme,
    mention: { text, kind, author: { id: author, name: author }, platform: "mastodon", visibility: "public", ...rated },
    classification,
    limit: { max: 500, unit: "graphemes" },
    playbooks: [],
    articles: parts.articles,
    attempt: 0,
  };
  return { classification, written: await parts.writer.write(input) };
}

/** Judged as a person would, nothing wrong said, and a detail taken up or the fact given. */
export function scoreOf(
  asked: DraftCase,
  classification: Classification,
  { text, facts, technique }: Written,
): DraftScore {
  const judged =
    asked.sentiment.includes(classification.sentiment) &&
    asked.urgency.includes(classification.urgency) &&
    asked.intents.some((intent) => classification.intents.some((found) => found === intent));
  const clean = text !== "" && !matches(asked.not, text);
  const given = asked.article !== undefined && facts.some(({ article }) => article === asked.article);
  const holds = technique === "holding" && asked.urgency.includes("critical");
  const takenUp = given || holds || matches(asked.one ?? [], text);
  return { judged, clean, takenUp, whole: judged && clean && takenUp };
}

function matches(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => new RegExp(pattern, "iu").test(text));
}

export function shareOf(scores: readonly DraftScore[], of: keyof DraftScore): number {
  return scores.filter((score) => score[of]).length / scores.length;
}

export type { Language };
