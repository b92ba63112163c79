import { parseKnown } from "../parse.ts";
import { parseTerms } from "../terms/parse-terms.ts";
import { Brand } from "./brand.ts";

/**
 * A brand with some fields changed and the rest kept; null takes a field away. Nothing is stored.
 * @throws Refusal `bad-input` that says what is wrong with which field
 */
export function changedBrand(known: Brand, patch: Readonly<Record<string, unknown>>): Brand {
  const merged = {
    ...known,
    ...patch,
    deadlines: { ...known.deadlines, ...(patch["deadlines"] as object) },
    voice: { ...known.voice, ...(patch["voice"] as object) },
  };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  const { id, createdAt, version } = known;
  const brand: Brand = { ...parseKnown(Brand, kept), id, createdAt, version };
  parseTerms(brand.terms);
  for (const { terms } of brand.rivals ?? []) parseTerms(terms);
  return brand;
}
