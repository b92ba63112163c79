import type { Incoming } from "@earshot/core/mention/mention";
import { withAsides } from "@earshot/core/mention/own-words/own-words";

/** The names that apps put before an answer, each with the space behind it. */
const NAMES =
  /^(?:[\p{Bidi_Control}\s]*@[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_](?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?:[,:]?\s+|[,:]))+/u;

/** An answer without the names that it begins with: whom it goes to stands beside what it says. */
export function withoutAddress(mention: Incoming): Incoming {
  const names = mention.inReplyTo === undefined ? undefined : NAMES.exec(mention.text)?.[0];
  if (!names) return mention;
  const text = mention.text.slice(names.length).trim();
  return withAsides(mention, { text, asides: [{ kind: "address", text: names.trim() }] });
}
