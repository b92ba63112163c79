import type { Reader } from "../model/reading-model.ts";
import type { Believed } from "./read.ts";
import type { Weighed } from "./weigh.ts";

/** An output is believed from its own threshold on, found for the language on mentions that the weights had not seen. */
export function believes({ thresholds }: Reader, language: string, weighed: Weighed): Believed {
  const own = thresholds[language] ?? {};
  const common = thresholds[""] ?? {};
  return (output) => weighed.of(output) >= (own[output] ?? common[output] ?? 0.5);
}
