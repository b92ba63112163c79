import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Article } from "../knowledge/article.ts";
import type { Incoming } from "../mention/mention.ts";
import type { LengthLimit } from "../connector.ts";
import type { Alternative, Because, Draft, Fact, Objection, Unasked } from "./draft.ts";
import type { Proposed } from "../model/language-model.ts";
import type { Playbook } from "./playbook.ts";
import type { OutreachText, ToAnnounce } from "../outreach/outreach.ts";
import type { Promised } from "../promise/promise.ts";

/** A reply that the team approved, and what it answered. */
export type Example = {
  conversation: string;
  language: string;
  /** What it was about; `praise` and `critical` are kept apart by sentiment and urgency. */
  matters: string[];
  intents: string[];
  sentiment: string;
  /** The mention's and the reply's words; the customer's name stands as {name}. */
  mention: string;
  reply: string;
  platform: string;
  at: string;
};

export type ToWrite = {
  brand: Brand;
  mention: Pick<Incoming, "text" | "title" | "author" | "rating" | "kind" | "platform" | "visibility">;
  classification: Classification;
  limit: LengthLimit;
  /** The brand's own playbooks; they go before the starter set. */
  playbooks: Playbook[];
  /** What holds today, in every language. */
  articles?: readonly Article[];
  /** The newest approved replies in this language, newest first. */
  examples?: readonly Example[];
  /** Amounts that somebody approved as compensation, for example "10 EUR". */
  compensation?: Compensation;
  /** Our reply that stands there and answers an earlier text, and what that text was: the new one corrects it. */
  corrects?: { reply: string; before: { text: string; rating?: Incoming["rating"] } };
  /** We said that we would be done by now, and are not: a holding reply says so. */
  isLate?: true;
  /** 0 for the first proposal, 1, 2 … after a person declined: picks other words. */
  attempt: number;
  /** Why earlier drafts were declined, and what was asked for; all are obeyed. */
  wishes?: readonly Because[];
  /** Reasons in people's own words. */
  reasons?: readonly string[];
};

/** What a customer is to get, decided by a person and never by a text. */
export type Compensation = {
  kind: "refund" | "voucher" | "discount" | "replacement" | "gift";
  /** As it is written in the reply, with its unit: "10 EUR", "15 %". */
  amount: string;
  /** What it comes to, in the brand's own currency; absent of those decided before it was kept. */
  value?: number;
  approvedBy: string;
  at: string;
};

export type Written = Pick<Draft, "text" | "language" | "technique" | "playbook" | "objections"> & {
  kind?: Alternative["kind"];
  facts: Fact[];
  tells: Alternative["tells"];
  alternatives: Alternative[];
  missing?: string;
};

/** A text that nobody asked for. */
export type UnaskedText = Omit<Written, "kind" | "alternatives" | "missing"> & { kind: Unasked };

/** What is reviewed: a text as the reply to a mention. */
export type ToReview = Pick<
  ToWrite,
  "brand" | "mention" | "classification" | "limit" | "articles" | "examples" | "compensation"
> & {
  text: string;
  /** What the draft rested on when it was made. */
  facts?: readonly Fact[];
  /** It answers nothing: the customer was answered before. */
  unasked?: Unasked;
};

/** A reply in which promises are looked for; `at` (ISO 8601) is when it is said, from which "tomorrow" counts in that time zone. */
export type ToReadPromises = { text: string; language: string; at: string; timeZone: string };

/** One line of the rubric beside a draft: how well it does, and why. */
export type Mark = { of: "takes-it-up" | "empathy" | "next-step" | "personal" | "language"; ok: boolean; why: string };

/** An article found for a question, with the sentences that answer it. */
export type Hit = { article: Article; score: number; sentences: string[] };

/** Proposes replies, finds knowledge, and says what rules hold against any text, whoever wrote it. */
export interface Writer {
  readonly version: string;
  /** The starter set: what applies where a brand has no playbook of its own. */
  readonly starters: readonly Playbook[];
  write(input: ToWrite): Promise<Written>;
  /** A few words that ask for time; undefined where Earshot does not write the customer's language. */
  hold(input: ToWrite): Promise<Alternative | undefined>;
  /** A word after the customer was answered; undefined where Earshot does not write their language. */
  unasked(input: ToWrite, what: Unasked): Promise<UnaskedText | undefined>;
  /** What could be said before anybody asks. */
  announce(input: ToAnnounce): OutreachText;
  /** Objections to `text` as a reply to this mention. */
  review(input: ToReview): Promise<Objection[]>;
  /** What of a language model's proposals holds: each held to the same rules as a stranger's text, and to what it says it rests on. */
  check(proposed: Proposed, input: ToWrite): Promise<Alternative[]>;
  /** How the text does by a reply's five virtues. */
  rubric(input: ToReview): Promise<Mark[]>;
  /** Whether the text asks the customer to go on where others cannot read it. */
  goesPrivate(text: string, brand: Brand): boolean;
  /** What the text says we shall do, and by when, in its order. */
  promises(input: ToReadPromises): Promise<Promised[]>;
  /** Articles that answer a question, the best first; empty when none does. */
  find(question: string, language: string, articles: readonly Article[]): Promise<Hit[]>;
}
