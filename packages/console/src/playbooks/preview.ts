import type { Brand, Language } from "@earshot/core/brand/brand";
import { slotNames, type Slot } from "@earshot/writer/compose/recipes";
import { fill, type Fill, type Values } from "@earshot/writer/fill";
import { helplineFor } from "@earshot/writer/words/helplines";
import { matters } from "@earshot/writer/words/matters";

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
const SLOT = new RegExp(`\\{(${slotNames.join("|")})\\}`, "gu");

/** Words as they stand, or a slot, whose words depend on what the customer wrote. */
export type Part = { text: string } | { slot: Slot };

export type Preview = {
  /** A reply to somebody who wrote about a delivery, filled in as the writer does it. */
  parts: Part[];
  /** What stands in braces without being known. */
  unknown: string[];
};

/** A playbook's text, parted at its slots. */
export function partsOf(variant: string): Part[] {
  return variant
    .split(SLOT)
    .map((part, i): Part => (i % 2 === 0 ? { text: part } : { slot: part as Slot }))
    .filter((part) => "slot" in part || part.text !== "");
}

/** What becomes of a playbook's text in a reply of this brand. */
export function previewOf(
  variant: string,
  language: Language,
  { name, voice, timeZone }: Pick<Brand, "name" | "voice" | "timeZone">,
): Preview {
  const { contact, signature } = voice;
  const filling: Fill = {
    values: {
      name: names[language],
      brand: name,
      contact,
      signature,
      matter: matters[language].delivery.about,
      helpline: helplineFor(language, { timeZone }),
    },
    rightToLeft: language === "he" || language === "fa",
    // The writer then says what the slot says, too.
    withoutContact: "{write}",
  };
  const filled = partsOf(variant).flatMap((part) => ("slot" in part ? [part] : partsOf(filledIn(part.text, filling))));
  const inBraces = Array.from(variant.replaceAll(SLOT, "").matchAll(/\{+([^{}]*)\}+/g), (match) => match[1]!);
  return {
    parts: trimmed(filled),
    unknown: [...new Set(inBraces)].filter((each) => !FILL_INS.has(each)).map((each) => `{${each}}`),
  };
}

function filledIn(text: string, filling: Fill): string {
  return fill(text, filling)
    .map((sentence) => sentence.text)
    .join("");
}

/** Without space at either end. */
function trimmed(parts: Part[]): Part[] {
  return parts
    .map((part, i) => {
      if ("slot" in part) return part;
      const text = i === 0 ? part.text.trimStart() : part.text;
      return { text: i === parts.length - 1 ? text.trimEnd() : text };
    })
    .filter((part) => "slot" in part || part.text !== "");
}
