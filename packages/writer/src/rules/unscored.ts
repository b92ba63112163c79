import type { Rule } from "./situation.ts";

/** What could not be judged is not to be answered unread. */
export const unscored: Rule = ({ classification }) =>
  classification.sentiment === "unscored"
    ? [
        {
          rule: "unscored",
          level: "warn",
          message: "The message could not be judged: a person must read it before this is sent.",
        },
      ]
    : [];
