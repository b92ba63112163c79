import type { Rule } from "./situation.ts";

/** There is nothing to say. */
export const empty: Rule = ({ text }) =>
  /[\p{L}\p{N}]/u.test(text)
    ? []
    : [{ rule: "empty", level: "stop", message: "There is no text yet. Write a reply, or dismiss the conversation." }];
