import type { Objection } from "@earshot/core/draft/draft";
import { findPersonalData } from "../personal-data.ts";
import type { Rule } from "./situation.ts";

/** A public reply that shows whose order, card or telephone it is (D12); the brand's own contact is meant to be seen. */
export const personalData: Rule = ({ text, mention, brand }) => {
  if (mention.visibility === "private") return [];
  const ours = ownAddresses(text, brand.voice.contact);
  return findPersonalData(text, [brand.voice.contact, brand.voice.signature, ...ours]).map(
    ({ kind, start, end }): Objection => ({
      rule: "pii",
      level: "stop",
      message: `${kind} in public. Take it out, and ask for it privately.`,
      start,
      end,
    }),
  );
};

/** Addresses at the brand's own domain are meant to be seen. */
function ownAddresses(text: string, contact: string): string[] {
  const domain = /(?:@|https?:\/\/(?:www\.)?)([\p{L}\p{N}.-]+)/u.exec(contact)?.[1];
  if (!domain) return [];
  return (text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+[\p{L}\p{N}]/gu) ?? []).filter((address) =>
    address.endsWith(`@${domain}`),
  );
}
