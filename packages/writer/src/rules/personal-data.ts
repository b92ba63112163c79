import type { Objection } from "@earshot/core/draft/draft";
import { findPersonalData } from "../personal-data.ts";
import type { Rule } from "./situation.ts";

/** A public reply that shows whose order, card or telephone it is (D12); the brand's own contact is meant to be seen. */
export const personalData: Rule = ({ text, mention, brand }) => {
  if (mention.visibility === "private") return [];
  return findPersonalData(text, [brand.voice.contact, brand.voice.signature]).map(
    ({ kind, start, end }): Objection => ({
      rule: "pii",
      level: "stop",
      message: `${kind} in public. Take it out, and ask for it privately.`,
      start,
      end,
    }),
  );
};
