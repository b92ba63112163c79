import type { Brand, Language } from "@earshot/core/brand/brand";
import { lithuanianVocative } from "./lithuanian-vocative.ts";
import type { PersonName } from "./person-name.ts";

type Formality = Brand["voice"]["formality"];

/** How a person is called in a reply of this language; undefined where no form would be right. */
export function formOfAddress(name: PersonName, language: Language, formality: Formality): string | undefined {
  switch (language) {
    case "lt":
      return name.kind === "lithuanian" ? lithuanianVocative(name.given) : western(name);
    case "hu":
      return formality === "formal" && name.kind === "hungarian" && name.family
        ? `${name.family} ${name.given}`
        : western(name);
    case "zh-Hant":
      return name.full;
    case "fa":
      return name.full;
    case "en":
    case "he":
      return western(name);
  }
}

/** A Chinese name is never cut in two: its first character is the family's. */
function western(name: PersonName): string {
  return name.kind === "chinese" ? name.full : name.given;
}
