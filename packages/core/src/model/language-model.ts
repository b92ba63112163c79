import type { Sentiment } from "../classification/classifier.ts";
import type { ToWrite } from "../draft/writer.ts";
import type { Article } from "../knowledge/article.ts";

/** A sentence, and what it rests on: the customer's own words, or an article. */
export type ModelSentence = { text: string; span?: string; article?: string };

export type Proposal = { kind: "warm" | "short" | "factual"; sentences: ModelSentence[] };

/** What a language model made of a mention. Nothing of it is trusted: code checks each draft as if a stranger had written it. */
export type Proposed = {
  sentiment: Exclude<Sentiment, "unscored"> | "unclear";
  drafts: Proposal[];
  /** Which model answered, and what it cost, in US dollars where prices are set. */
  by: string;
  tokens: { in: number; out: number };
  cost?: number;
};

export type ToPropose = Pick<
  ToWrite,
  "brand" | "mention" | "classification" | "limit" | "examples" | "wishes" | "corrects"
> & {
  /** The articles that may answer, the best first; no other facts are known. */
  articles: readonly Article[];
  /** The language to write in, a BCP 47 tag. */
  language: string;
};

/** A language model behind the product; the product is whole without one. Neither call ever fails: without a good answer it gives `undefined`. */
export interface LanguageModel {
  readonly name: string;
  /** How the customer feels; for what the small model is unsure of. `hidden` (names, order numbers) does not leave this machine. */
  judge(text: string, hidden?: readonly string[]): Promise<Exclude<Sentiment, "unscored"> | undefined>;
  /** Reading and up to three drafts, in one call. */
  propose(input: ToPropose): Promise<Proposed | undefined>;
}
