import { admissions } from "../words/admissions.ts";
import { commercialPromises } from "../words/promises.ts";
import { findWords } from "../words/patterns.ts";
import type { Rule } from "./situation.ts";

/** Money, gifts and guarantees, admissions of liability, medical assurances: nothing a reply may promise by itself. */
export const promise: Rule = ({ text }) => {
  const commercial = findWords(text, commercialPromises);
  const grave = findWords(text, admissions);
  return [
    ...(commercial
      ? [
          objection(
            commercial,
            "promises something that costs money. It takes an approved compensation; reword it to say what happens next.",
          ),
        ]
      : []),
    ...(grave
      ? [
          objection(
            grave,
            "admits liability or gives a medical or safety assurance. Leave that to the people responsible.",
          ),
        ]
      : []),
  ];
};

function objection({ text, start, end }: { text: string; start: number; end: number }, why: string) {
  return { rule: "promise", level: "stop" as const, message: `“${text.trim()}” ${why}`, start, end };
}
