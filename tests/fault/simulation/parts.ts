import type { Classifier } from "@earshot/core/classification/classifier";
import type { Writer } from "@earshot/core/draft/writer";
import { hashOf } from "@earshot/core/ids";

/** Judges by single words, so that a customer can ask for every way through the product. */
export const classifier: Classifier = {
  version: "simulated",
  wellness: async () => undefined,
  classify: async ({ text }) => ({
    language: "en",
    sentiment: text.includes("fine") ? "positive" : "negative",
    urgency: text.includes("grave") ? "high" : "normal",
    intents: text.includes("grave") ? ["legal"] : ["complaint"],
    needsReply: !text.includes("idle"),
    evidence: [],
    by: "simulated",
  }),
};

const PROMISE = "We will write to you by tomorrow.";
const DAY_MS = 86_400_000;

/** Writes from the newest playbook and article, so that a reply rests on both; its version is that of the rules. */
export function writerOf(version: string): Writer {
  return {
    version,
    starters: [],
    write: async ({ mention, playbooks, articles = [], attempt }) => {
      const [playbook, article] = [playbooks[0], articles[0]];
      const facts = article
        ? [{ article: article.id, version: article.version, title: article.title, text: article.text }]
        : [];
      const parts = [
        `On ${hashOf(mention.text).slice(0, 6)}, take ${attempt}.`,
        playbook?.variants[0],
        article?.text,
        ...(mention.text.includes("promise") ? [PROMISE] : []),
      ];
      return {
        text: parts.filter(Boolean).join(" "),
        language: "en",
        technique: "empathy",
        ...(playbook && { playbook: { id: playbook.id, version: playbook.version } }),
        objections: [],
        facts,
        tells: [],
        alternatives: [],
      };
    },
    hold: async () => ({
      kind: "holding",
      text: "We are looking into it.",
      technique: "holding",
      facts: [],
      tells: [],
      objections: [],
    }),
    unasked: async () => undefined,
    announce: ({ about }) => ({ title: about.kind, article: "It is known.", post: "It is known." }),
    goesPrivate: () => false,
    review: async () => [],
    check: async () => [],
    rubric: async () => [],
    promises: async ({ text, at }) => {
      const start = text.indexOf(PROMISE);
      if (start < 0) return [];
      const by = new Date(Date.parse(at) + DAY_MS).toISOString();
      return [{ kind: "write", words: PROMISE, start, end: start + PROMISE.length, by }];
    },
    find: async () => [],
  };
}
