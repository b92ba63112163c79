import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Reading } from "@earshot/core/classification/reading";
import type { Because } from "@earshot/core/draft/draft";
import type { ToWrite, Writer } from "@earshot/core/draft/writer";
import { contactFor } from "../contact.ts";
import { placed } from "../fill.ts";
import { formOfAddress } from "../name/form-of-address.ts";
import { personName } from "../name/person-name.ts";
import type { Place } from "../phrases/phrases.ts";
import { phrasesFor } from "../phrases/phrases-for.ts";
import { mentionText } from "../rules/situation.ts";
import { helplineFor } from "../words/helplines.ts";
import { pickerFor } from "./pick.ts";
import type { Case } from "./recipes.ts";
import { registerOf } from "./register.ts";
import type { Plan } from "./slots.ts";
import { wishesIn } from "./wishes.ts";

const NOTHING_READ: Reading = { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false };

/** What is to be said, and from what: made once, before any text. */
export async function planFor(input: ToWrite, language: Language, find: Writer["find"]): Promise<Plan> {
  const { classification, brand, mention } = input;
  const text = mentionText(input);
  const reading = classification.reading ?? NOTHING_READ;
  const wishes = new Set<Because>([...(input.wishes ?? []), ...wishesIn(input.reasons ?? [])]);
  const register = registerOf(classification, reading, { text, isRated: mention.rating !== undefined });
  const mayBeAnswered = ["question", "request", "unsure"].includes(register);
  const asks = register === "question" || register === "request" || reading.says.includes("question");
  const found =
    mayBeAnswered && (input.articles?.length ?? 0) > 0 && asks ? await find(text, language, input.articles ?? []) : [];
  const kind: Case =
    register === "question" || register === "request" || register === "unsure"
      ? found.length > 0
        ? "answer"
        : register
      : register;
  const formality = formalityFor(brand, kind, wishes);
  const author = personName(mention.author);
  const name = author && formOfAddress(author, language, formality);
  const contact = contactFor(brand, mention, classification);
  return {
    input,
    text,
    reading,
    language,
    case: kind,
    phrases: phrasesFor(language, formality),
    pick: pickerFor(
      [text, mention.author.id, input.attempt],
      [...(input.examples ?? []).map(({ reply }) => reply), ...(input.corrects ? [input.corrects.reply] : [])],
    ),
    name: name && placed("name", name, isRightToLeft(language)),
    contact,
    helpline: helplineFor(language, brand),
    place: placeFor(mention, contact),
    hits: found,
    wishes,
  };
}

/** Graver matters are formal whatever the brand's voice is. */
function formalityFor({ voice }: Brand, kind: Case, wishes: ReadonlySet<Because>): Brand["voice"]["formality"] {
  if (kind === "grave" || wishes.has("too-familiar")) return "formal";
  return wishes.has("too-formal") ? "friendly" : voice.formality;
}

function placeFor(mention: ToWrite["mention"], contact: string): Place {
  if (contact !== "") return "contact";
  if (mention.visibility === "private") return "here";
  return mention.kind === "review" ? "page" : "message";
}

export function isRightToLeft(language: Language): boolean {
  return language === "he" || language === "fa";
}
