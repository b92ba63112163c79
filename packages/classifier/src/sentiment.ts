import type { Evidence, Sentiment, ToClassify } from "@earshot/core/classification/classifier";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Match } from "./matches.ts";

export type Judgement = { sentiment: Sentiment; score?: number; evidence: Evidence[] };

const CLEAR = 0.15;
const READ = 4000;

let loaded: ReturnType<typeof winkNLP> | undefined;
const nlp = () => (loaded ??= winkNLP(model, ["sbd", "negation", "sentiment"]));

/** English by words and rules, any language by its stars; what nothing here can judge is unscored, with the reason. */
export function sentimentOf(input: ToClassify, language: string, matches: Match[]): Judgement {
  const stars = input.rating && input.rating.value / input.rating.of;
  const byRating: Evidence[] = input.rating
    ? [{ label: "rating", because: `rating ${input.rating.value} of ${input.rating.of}` }]
    : [];
  if (language === "en") return english(input, matches, stars, byRating);
  if (stars !== undefined) {
    const sentiment = stars <= 0.4 ? "negative" : stars >= 0.8 ? "positive" : "neutral";
    return { sentiment, score: stars * 2 - 1, evidence: byRating };
  }
  return {
    sentiment: "unscored",
    evidence: [
      {
        label: "unscored",
        because: `no model for ${language === "und" ? "a language that cannot be told" : language} yet`,
      },
    ],
  };
}

function english({ text }: ToClassify, matches: Match[], stars: number | undefined, byRating: Evidence[]): Judgement {
  const document = nlp().readDoc(text.slice(0, READ));
  const words = Number(document.out(nlp().its.sentiment)) || 0;
  const good = matches.filter(({ name }) => name === "praise").length;
  const bad = matches.filter(
    ({ name }) => name === "complaint" || name === "defect" || name === "safety" || name === "legal",
  ).length;
  const rules = Math.max(-1, Math.min(1, (good - 1.2 * bad) * 0.4));
  const evidence: Evidence[] = [
    ...byRating,
    { label: "sentiment", because: `English words ${words.toFixed(2)}, rules ${rules.toFixed(2)}`, weight: words },
  ];
  const said = Math.max(-1, Math.min(1, 0.6 * words + rules));
  const score = stars === undefined ? said : 0.4 * said + 0.6 * (stars * 2 - 1);
  if (stars !== undefined && Math.abs(said) > 0.4 && Math.sign(said) !== Math.sign(stars * 2 - 1) && stars !== 0.6) {
    evidence.push({ label: "conflict", because: "the stars and the words disagree" });
  }
  if (good > 0 && bad > 0 && Math.abs(score) < 0.5) return { sentiment: "mixed", score, evidence };
  return { sentiment: score >= CLEAR ? "positive" : score <= -CLEAR ? "negative" : "neutral", score, evidence };
}
