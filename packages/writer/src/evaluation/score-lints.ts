import { Brand, type Language } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { Writer } from "@earshot/core/draft/writer";
import type { LintCase } from "./read-lines.ts";

/** The rules that the set is about. */
const RULES = new Set([
  "promise",
  "blame",
  "negative",
  "jargon",
  "advertising",
  "review-begging",
  "self-service",
  "pii",
  "shouting",
]);
const brand = Brand.parse({ id: "acme", name: "Acme", voice: { contact: "care@acme.example", signature: "Dana" } });

/** Whether any of the rules objects to the text. */
export async function objectedTo({ text, mention }: LintCase, language: Language, writer: Writer): Promise<boolean> {
  const praise = mention === "praise";
  const question = mention === "question";
  const classification: Classification = {
    language,
    sentiment: praise ? "positive" : question ? "neutral" : "negative",
    urgency: "normal",
    intents: [praise ? "praise" : question ? "question" : "complaint"],
    needsReply: true,
    evidence: [],
    by: "test",
    reading: { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: mention === "wants-human" },
  };
  const objections = await writer.review({
    brand,
    mention: { text: "…", author: { id: "a", name: "" }, kind: "comment", platform: "mastodon", visibility: "public" },
    classification,
    limit: { max: 10_000, unit: "characters" },
    text,
  });
  return objections.some(({ rule }) => RULES.has(rule));
}

export type LintScore = { recall: number; falseAlarms: number };

export async function lintScore(cases: readonly LintCase[], language: Language, writer: Writer): Promise<LintScore> {
  const bad = cases.filter(({ rule }) => rule !== null);
  const good = cases.filter(({ rule }) => rule === null);
  const hits = async (some: readonly LintCase[]) =>
    (await Promise.all(some.map((each) => objectedTo(each, language, writer)))).filter(Boolean).length;
  return { recall: (await hits(bad)) / bad.length, falseAlarms: (await hits(good)) / good.length };
}
