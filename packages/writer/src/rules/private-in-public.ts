import type { Rule } from "./situation.ts";

/** What was said in confidence is not answered before everyone. */
export const privateInPublic: Rule = ({ mention, text }) =>
  mention.visibility === "private" && text.trim() !== ""
    ? [
        {
          rule: "private-in-public",
          level: "warn",
          message:
            "The message was private. Make sure that the reply is not seen by others, or say nothing of its content.",
        },
      ]
    : [];
