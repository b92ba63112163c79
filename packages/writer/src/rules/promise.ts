import { findLint } from "../words/lints/find-lint.ts";
import { plain } from "../knowledge/terms.ts";
import { objectionTo } from "./said.ts";
import type { Rule, Situation } from "./situation.ts";

/** Money, gifts and guarantees, admissions of liability, medical assurances: nothing a reply may promise by itself. A compensation that somebody approved may be named with its amount. */
export const promise: Rule = (situation) => {
  const money = isCompensation(situation)
    ? []
    : objectionTo(
        situation,
        "money",
        "promise",
        "stop",
        "promises something that costs money. It takes an approved compensation; reword it to say what happens next.",
      );
  return [
    ...money,
    ...objectionTo(
      situation,
      "guarantee",
      "promise",
      "stop",
      "guarantees what nobody can know yet. Say what happens next instead.",
    ),
    ...objectionTo(
      situation,
      "liability",
      "promise",
      "stop",
      "admits liability. Leave that to the people responsible.",
    ),
    ...objectionTo(
      situation,
      "assurance",
      "promise",
      "stop",
      "gives a medical or safety assurance. Leave that to the people responsible.",
    ),
  ];
};

/** The sentence that gives something names the approved amount, and no other figure. */
function isCompensation({ text, compensation }: Situation): boolean {
  const found = compensation && findLint(text, "money");
  if (!found) return false;
  const figures = (words: string): string[] => plain(words).match(/\p{N}+(?:[.,]\p{N}+)?/gu) ?? [];
  const approved = figures(compensation.amount);
  const named = figures(text);
  return (
    approved.length > 0 &&
    approved.every((figure) => named.includes(figure)) &&
    named.every((figure) => approved.includes(figure))
  );
}
