import type { Language } from "@earshot/core/brand/brand";
import { givenNames, nameKey } from "../words/given-names.ts";

/** A praised person's name as the phrase "to {person}" needs it; undefined where the right form is not certain. */
export function toPerson(written: string, language: Language): string | undefined {
  const name = written.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  if (name === "" || name.length > 40) return undefined;
  switch (language) {
    case "en":
      return name.replace(/['’]s$/u, "");
    case "he":
      return withoutPrefix(name);
    case "fa":
      return name.replace(/\u200c?(?:جان|رو|و)$/u, "").trim() || name;
    case "zh-Hant":
      return name.replace(/^[給謝讚]+/u, "");
    case "hu":
      return hungarianDative(name);
    case "lt":
      return lithuanianDative(name);
  }
}

/** Hebrew writes "to" and "and" together with the name. */
function withoutPrefix(name: string): string {
  if (givenNames.he.has(nameKey(name.split(" ")[0]!))) return name;
  const rest = name.replace(/^[ולמש]/u, "");
  return givenNames.he.has(nameKey(rest.split(" ")[0]!)) ? rest : name;
}

const BACK = /[aáoóuú]/iu;
const FRONT = /[eéöőüű]/iu;

function hungarianDative(name: string): string | undefined {
  if (/(?:nak|nek)$/iu.test(name) && name.length > 5) return name;
  const last = name.split(" ").at(-1)!;
  const nominative = [last, last.replace(/(?<=\p{L}{3})(?:ot|et|at|öt|t|val|vel|tól|től|hoz|hez|ról|ről)$/iu, "")].find(
    (form) => isHungarianName(form),
  );
  if (!nominative) return undefined;
  const lengthened = nominative.replace(/a$/u, "á").replace(/e$/u, "é");
  const vowels = [...nominative].filter((letter) => BACK.test(letter) || FRONT.test(letter));
  const ending = vowels.some((letter) => BACK.test(letter)) ? "nak" : vowels.length > 0 ? "nek" : "nek";
  return `${name.slice(0, name.length - last.length)}${lengthened}${ending}`;
}

function isHungarianName(form: string): boolean {
  return /^\p{Lu}/u.test(form) && givenNames.hu.has(nameKey(form));
}

const lithuanian: [RegExp, string][] = [
  [/ius$/u, "iui"],
  [/us$/u, "ui"],
  [/as$/u, "ui"],
  [/is$/u, "iui"],
  [/ys$/u, "iui"],
  [/a$/u, "ai"],
  [/ė$/u, "ei"],
];

function lithuanianDative(name: string): string | undefined {
  if (name.includes(" ")) {
    const parts = name.split(" ").map(lithuanianDative);
    return parts.every((part) => part !== undefined) ? parts.join(" ") : undefined;
  }
  if (!/^\p{Lu}/u.test(name)) return undefined;
  if (/(?:ui|iui|ei)$/u.test(name)) return name;
  if (name.endsWith("ai") && givenNames.lt.has(nameKey(name.replace(/i$/u, "")))) return name;
  const found = lithuanian.find(([ending]) => ending.test(name));
  return found && givenNames.lt.has(nameKey(name)) ? name.replace(found[0], found[1]) : undefined;
}
