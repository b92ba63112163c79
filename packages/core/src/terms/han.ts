import { hanGroups } from "./han-groups.ts";

/** Of each Simplified character the Traditional ones, the usual first. */
const traditional = new Map<string, string[]>();
const simplified = new Map<string, string>();
for (const group of hanGroups.split(" ")) {
  const [one, ...others] = [...group];
  traditional.set(one!, others);
  for (const other of others) simplified.set(other, one!);
}

/** The Simplified form of a character, which stands for all its variants; the character itself when it has none. */
export function simplifiedHan(character: string): string {
  return simplified.get(character) ?? character;
}

export function toSimplified(text: string): string {
  return [...text].map(simplifiedHan).join("");
}

/** Character by character, the usual one where several are possible: 皇后 becomes 皇後. What is Traditional already stays. */
export function toTraditional(text: string): string {
  return [...text].map((character) => traditional.get(character)?.[0] ?? character).join("");
}
