import { says } from "@earshot/core/knowledge/says";
import type { Rule } from "./situation.ts";

/** A sentence taken from an article holds only as long as the article says it (S36). */
export const staleFact: Rule = ({ text, facts = [], articles }) => {
  if (!articles) return [];
  return facts.flatMap((fact) => {
    const start = text.indexOf(fact.text);
    if (start < 0) return [];
    const article = articles.find((each) => each.id === fact.article && says(each, fact.text));
    if (article) return [];
    const known = articles.some(({ id }) => id === fact.article);
    const message = known
      ? `“${fact.title}” no longer says this. Draft it again, or mend the sentence.`
      : `“${fact.title}” does not hold any more. Draft it again, or take the sentence out.`;
    return [{ rule: "stale-fact", level: "stop" as const, message, start, end: start + fact.text.length }];
  });
};
