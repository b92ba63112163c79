import type { Brand } from "@earshot/core/brand/brand";
import type { Objection } from "@earshot/core/draft/draft";
import { findPersonalData } from "../personal-data.ts";
import { withoutFacts, type Rule } from "./situation.ts";

/** A public reply that shows whose order, card or telephone it is (D12); the brand's own contacts, and what a cited article says, are meant to be seen. */
export const personalData: Rule = (situation) => {
  const { text, mention, brand } = situation;
  if (mention.visibility === "private") return [];
  return findPersonalData(withoutFacts(situation), [...ownOf(brand), ...ownAddresses(text, brand.voice.contact)]).map(
    ({ kind, start, end }): Objection => ({
      rule: "pii",
      level: "stop",
      message: `${kind} in public. Take it out, and ask for it privately.`,
      start,
      end,
    }),
  );
};

/** The brand's contacts and signatures, whole and each number and address in them; the longest first. */
function ownOf({ voice, contacts = [] }: Brand): string[] {
  const texts = [voice.contact, ...contacts.map(({ contact }) => contact), voice.signature];
  const parts = texts.flatMap((own) => findPersonalData(own, []).map(({ start, end }) => own.slice(start, end)));
  return [...texts, ...parts].toSorted((a, b) => b.length - a.length);
}

/** Addresses at the brand's own domain are meant to be seen. */
function ownAddresses(text: string, contact: string): string[] {
  const domain = /(?:@|https?:\/\/(?:www\.)?)([\p{L}\p{N}.-]+)/u.exec(contact)?.[1];
  if (!domain) return [];
  return (text.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+[\p{L}\p{N}]/gu) ?? []).filter((address) =>
    address.endsWith(`@${domain}`),
  );
}
