import type { Brand, Language } from "@earshot/core/brand/brand";
import { fill, type Values } from "@earshot/writer/fill";
import { helplineFor } from "@earshot/writer/words/helplines";
import { matters } from "@earshot/writer/words/matters";
import { writePrivately } from "@earshot/writer/words/privately";

/** A customer, as each language addresses one. */
const names: Record<Language, string> = {
  en: "Dana",
  he: "דנה",
  fa: "سارا",
  hu: "Anna",
  "zh-Hant": "怡君",
  lt: "Ieva",
};
const FILL_INS = new Set<string>([
  "name",
  "brand",
  "contact",
  "signature",
  "matter",
  "helpline",
] satisfies (keyof Values)[]);

export type Preview = {
  /** A reply to somebody who wrote about a delivery, filled in as the writer does it. */
  text: string;
  /** What stands in braces without being known. */
  unknown: string[];
};

/** What becomes of a playbook's text in a reply of this brand. */
export function previewOf(
  variant: string,
  language: Language,
  { name, voice, timeZone }: Pick<Brand, "name" | "voice" | "timeZone">,
): Preview {
  const { contact, signature, formality } = voice;
  const sentences = fill(variant, {
    values: {
      name: names[language],
      brand: name,
      contact,
      signature,
      matter: matters[language].delivery.about,
      helpline: helplineFor(language, { timeZone }),
    },
    rightToLeft: language === "he" || language === "fa",
    withoutContact: writePrivately(language, formality, "anything", "message"),
  });
  const inBraces = Array.from(variant.matchAll(/\{+([^{}]*)\}+/g), (match) => match[1]!);
  return {
    text: sentences
      .map(({ text }) => text)
      .join("")
      .trim(),
    unknown: [...new Set(inBraces)].filter((each) => !FILL_INS.has(each)).map((each) => `{${each}}`),
  };
}
