import { termsOf } from "../knowledge/terms.ts";
import { replyLanguage } from "../reply-language.ts";
import type { Rule } from "./situation.ts";

/** Share of the shorter text's terms that both have, from which two replies read the same. */
const SAME = 0.85;
const TERMS_ENOUGH = 5;

/** Nearly the words of another recent reply of the same account (S16). The very same are stopped. */
export const sameness: Rule = ({ text, classification, examples = [], mention }) => {
  const language = replyLanguage(classification.language);
  if (!language || text.trim() === "") return [];
  const terms = new Set(termsOf(text, language));
  if (terms.size < TERMS_ENOUGH) return [];
  for (const { reply, platform } of examples) {
    if (platform !== mention.platform) continue;
    const theirs = new Set(termsOf(reply.replaceAll("{name}", ""), language));
    const shared = [...terms].filter((term) => theirs.has(term)).length;
    const share = shared / Math.min(terms.size, theirs.size || 1);
    if (share < SAME) continue;
    const level = shared === terms.size && terms.size === theirs.size ? "stop" : "warn";
    return [
      {
        rule: "sameness",
        level,
        message: "Another customer got nearly the same words lately. Take up a detail of this message.",
      },
    ];
  }
  return [];
};
