import { hanGroups } from "./han-groups.ts";

type Variants = { traditional: Map<string, string[]>; simplified: Map<string, string> };

/** Of each Simplified character the Traditional ones, the usual first; of each Traditional one its Simplified form. */
let variants: Variants | undefined;

function variantsNow(): Variants {
  const traditional = new Map<string, string[]>();
  const simplified = new Map<string, string>();
  for (const group of Buffer.from(hanGroups, "base64").toString("utf16le").split(" ")) {
    const [one, ...others] = [...group];
    traditional.set(one!, others);
    for (const other of others) simplified.set(other, one!);
  }
  return { traditional, simplified };
}

const FIRST_HAN = "\u2e80";

/** The Simplified form of a character, which stands for all its variants; the character itself when it has none. */
export function simplifiedHan(character: string): string {
  if (character < FIRST_HAN) return character;
  variants ??= variantsNow();
  return variants.simplified.get(character) ?? character;
}

export function toSimplified(text: string): string {
  return [...text].map(simplifiedHan).join("");
}

/** Character by character, the usual one where several are possible: 麦当劳 becomes 麥當勞. What is Traditional already stays. */
export function toTraditional(text: string): string {
  const { traditional } = (variants ??= variantsNow());
  return [...text].map((character) => traditional.get(character)?.[0] ?? character).join("");
}
