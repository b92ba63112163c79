import { hashOf } from "@earshot/core/ids";

/** Chooses among wordings: always the same for the same mention and attempt, and none that stands in a recent reply while there is another. */
export type Pick = (slot: string, variants: readonly string[]) => string;

/** Literal words at least this long show that a wording was used before. */
const TELLING = 12;

export function pickerFor(seed: readonly unknown[], recent: readonly string[]): Pick {
  return (slot, variants) => {
    const start = numberOf([...seed, slot]) % variants.length;
    const turned = [...variants.slice(start), ...variants.slice(0, start)];
    return turned.find((variant) => !recent.some((text) => shares(text, variant))) ?? turned[0]!;
  };
}

function shares(text: string, variant: string): boolean {
  const literal = variant
    .split(/\{[a-z]+\}/u)
    .map((part) => part.trim())
    .reduce((a, b) => (b.length > a.length ? b : a), "");
  return literal.length >= TELLING && text.includes(literal);
}

function numberOf(parts: readonly unknown[]): number {
  return Number.parseInt(Buffer.from(hashOf(parts)).toString("hex").slice(0, 8), 16);
}
