import type { Incoming } from "@earshot/core/mention/mention";
import { chineseFamilyNames, givenNames, nameKey } from "../words/given-names.ts";

export type PersonName = {
  given: string;
  family?: string;
  /** As the author writes it. */
  full: string;
  kind: "western" | "hungarian" | "lithuanian" | "hebrew" | "persian" | "chinese";
};

const PARTS_AT_MOST = 4;
const CAPITALISED =
  /^(?:\p{Lu}['’])?\p{Lu}\p{M}*(?:[\p{Ll}\p{M}]+(?:\p{Lu}[\p{Ll}\p{M}]+)?)(?:[-'’]\p{Lu}[\p{Ll}\p{M}]+)*$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const UNCASED = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{M}\u200c'’׳"״-]+$/u;
const HAN = /^\p{Script=Han}{2,4}$/u;

/** Words by which a shop, a group or a fan gives itself away though the first word is somebody's name. */
const NO_FAMILY_NAME = new Set(
  "shop store coffee cafe café bar news team support official media group studio blog tv bot fan fans club lover customer inc ltd llc gmbh kft zrt bt uab mb kava kavinė kávé kávézó bolt קפה חנות מסעדה סטודיו کافه فروشگاه شرکت گروه".split(
    " ",
  ),
);

/** The person's name, only where it is certain to be one: never a handle, a nickname or a company. */
export function personName({ name, handle }: Pick<Incoming["author"], "name" | "handle">): PersonName | undefined {
  const full = name
    .normalize("NFC")
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200d]/gu, "")
    .trim()
    .replace(/\s+/g, " ");
  if (full === "" || full === handle || full === handle?.replace(/^@/, "")) return undefined;
  if (HAN.test(full)) return chineseName(full);
  const parts = full.split(" ");
  if (parts.length > PARTS_AT_MOST) return undefined;
  if (parts.some((part) => NO_FAMILY_NAME.has(part.toLowerCase()))) return undefined;
  const latin = parts.every((part) => CAPITALISED.test(part) || INITIAL.test(part));
  if (!latin && !parts.every((part) => UNCASED.test(part))) return undefined;
  return named(parts, full);
}

function named(parts: string[], full: string): PersonName | undefined {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const key = nameKey(first.split("-")[0]!);
  const rest = parts.slice(1).join(" ");
  const familyFirst = parts.length > 1 && givenNames.hu.has(nameKey(last)) && !givenNames.hu.has(key);
  if (familyFirst && !givenNames.en.has(key) && !givenNames.lt.has(key)) {
    return { given: last, family: parts.slice(0, -1).join(" "), full, kind: "hungarian" };
  }
  const kind = kindOf(key, parts);
  return kind && { given: first, ...(rest && { family: rest }), full, kind };
}

/** Many names are at home in two languages: the family name decides, then the spelling. */
function kindOf(key: string, parts: string[]): PersonName["kind"] | undefined {
  if (givenNames.he.has(key)) return "hebrew";
  if (givenNames.fa.has(key)) return "persian";
  const lithuanian = givenNames.lt.has(key);
  if (lithuanian && (parts.length === 1 || /(?:[aiuy]s|ė|[aiuė]t[eė]|ien[eė])$/iu.test(parts.at(-1)!)))
    return "lithuanian";
  if (givenNames.en.has(key)) return "western";
  if (lithuanian) return "lithuanian";
  return givenNames.hu.has(key) ? "hungarian" : undefined;
}

function chineseName(full: string): PersonName | undefined {
  const characters = [...full];
  const long = characters.length > 2 && chineseFamilyNames.has(characters.slice(0, 2).join(""));
  if (!long && (characters.length > 3 || !chineseFamilyNames.has(characters[0]!))) return undefined;
  const family = characters.slice(0, long ? 2 : 1).join("");
  return { family, given: full.slice(family.length), full, kind: "chinese" };
}
