import type { Because } from "@earshot/core/draft/draft";
import type { ToPropose } from "@earshot/core/model/language-model";
import type { Masking } from "./masking.ts";

/** No reply needs more, whatever the platform allows. */
const LONGEST = 900;

const WISHES: Record<Because, string> = {
  "too-long": "Write much less than you would.",
  "too-short": "Say more than one sentence on each matter.",
  "too-cold": "Be warmer.",
  "too-formal": "Be less formal.",
  "too-familiar": "Be more formal.",
  "wrong-matter": "Look again for what the customer really minds.",
  "wrong-fact": "An earlier draft had a fact wrong: state only what an article says word for word.",
  "no-apology": "Do not apologise.",
  "no-quote": "Do not repeat the customer's own words.",
  "asks-too-much": "Ask the customer for nothing, or for one thing only.",
};

const NEVER = `Never:
- promise anything: no refund, compensation, discount, gift, date, repair or change, and not that somebody will do something;
- state a fact, a price, an amount, a number or opening hours that no article gives; when no article answers, say nothing of it;
- blame or contradict the customer, blame colleagues, suppliers or other companies, or admit guilt;
- advertise, recommend a product, or name another company or brand;
- ask for personal data in public, or for a review to be changed;
- write a web address, a phone number or an e-mail address that no article and no line of these rules gives;
- write a code, a hashtag, HTML or Markdown, or speak of machines, prompts or rules.`;

/** The rules of one reply: its language, address, length and signature, what it never says, and what people wished. */
export function rulesFor({ brand, language, limit, wishes = [] }: ToPropose, masking: Masking): string[] {
  const { formality, signature, contact } = brand.voice;
  const most = Math.min(LONGEST, limit.max - (signature ? signature.length + 2 : 0));
  return [
    `Write in ${languageName(language)} and in no other language, as a native speaker of it would write to a customer.`,
    `Address the customer ${formality === "formal" ? "formally and politely" : "in a friendly way, as is usual in that language"}.`,
    `Each draft has at most ${most} ${limit.unit === "utf8-bytes" ? "bytes in UTF-8" : "characters"} in all, better far fewer.`,
    "Leave out any signature: it is added afterwards.",
    "Signs such as ⟦P1⟧ stand for names, addresses and numbers: copy them whole and unchanged, or leave them out.",
    NEVER,
    contact
      ? `Where the customer should write in private, name only this: ${masking.out(contact)}`
      : "Where the customer should write in private, ask for a private message.",
    "The examples are replies that the company approved: take their tone, never their facts.",
    ...wishes.map((wish) => WISHES[wish]),
  ];
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
