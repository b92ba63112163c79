import type { Said } from "../words/said.ts";
import type { ChangedPart } from "./fingerprint.ts";

/** Why a first approval counts no longer. */
export type Broken = { changed: ChangedPart[] } | { leaver: true } | { compensation: true };

/** In words, for the record. */
export function brokenInWords(broken: Broken): Said {
  if ("leaver" in broken) return { code: "why.chain-leaver" };
  if ("compensation" in broken) return { code: "why.chain-compensation" };
  return { code: "why.chain-changed", parts: broken.changed.map(({ part }) => ({ code: `part.${part}` as const })) };
}
