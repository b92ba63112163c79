import type { Proposal } from "@earshot/core/model/language-model";
import * as z from "zod";
import type { Masking } from "./masking.ts";

const Feeling = z.enum(["negative", "neutral", "positive", "mixed", "unclear"]);
const Kind = z.enum(["warm", "short", "factual"]);
const MOST_DRAFTS = 3;
const MOST_SENTENCES = 20;

/** What is asked for: strict servers want every field, so what may be absent is null. */
export const Verdict = z.object({ sentiment: Feeling });
export const AnswerAsked = z.object({
  sentiment: Feeling,
  drafts: z.array(
    z.object({
      kind: Kind,
      sentences: z.array(z.object({ text: z.string(), span: z.string().nullable(), article: z.string().nullable() })),
    }),
  ),
});

/** What is taken: the same from servers that keep to no schema, within bounds. */
const Sentence = z.object({
  text: z.string().trim().max(2000),
  span: z.string().max(2000).nullish(),
  article: z.string().max(200).nullish(),
});
export const Answer = z.object({
  sentiment: Feeling,
  drafts: z.array(z.object({ kind: Kind, sentences: z.array(Sentence).max(MOST_SENTENCES) })).max(MOST_DRAFTS),
});

/** The drafts with what was masked put back; one that holds a piece nobody sent out is dropped whole. */
export function proposalsOf({ drafts }: z.infer<typeof Answer>, masking: Masking): Proposal[] {
  const found: Proposal[] = [];
  for (const { kind, sentences } of drafts) {
    const whole = sentences.filter(({ text }) => text !== "").map((sentence) => putBack(sentence, masking));
    if (whole.length === 0 || whole.includes(undefined) || found.some((other) => other.kind === kind)) continue;
    found.push({ kind, sentences: whole as Proposal["sentences"] });
  }
  return found;
}

function putBack({ text, span, article }: z.infer<typeof Sentence>, masking: Masking) {
  const words = masking.back(text);
  const rests = span ? masking.back(span) : "";
  if (words === undefined || rests === undefined) return undefined;
  return { text: words, ...(rests && { span: rests }), ...(article && { article }) };
}
