import type { Brand } from "@earshot/core/brand/brand";

/** How a reply names a way to write unseen, in any of our languages. */
const WAYS =
  /(?<![\p{L}\p{M}])(?:private(?:ly)?|(?:direct|private) messages?|dms?|message us directly|privát\p{L}*|asmenin\p{L}* žinut\p{L}*|asmeniškai|privači\p{L}*)(?![\p{L}\p{M}])|פרטי|خصوصی|دایرکت|私訊|私下|私人訊息/iu;

/** Whether a reply asks the customer to go on where others cannot read it: at one of the brand's contacts, or by private message. */
export function goesPrivate(text: string, { voice, contacts = [] }: Pick<Brand, "voice" | "contacts">): boolean {
  const named = [voice.contact, ...contacts.map(({ contact }) => contact)];
  return WAYS.test(text) || named.some((contact) => contact !== "" && text.includes(contact));
}
