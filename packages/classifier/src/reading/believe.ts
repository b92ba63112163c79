import type { Reader } from "../model/reading-model.ts";
import type { Output } from "./outputs.ts";
import type { Believed } from "./read.ts";
import type { Weighed } from "./weigh.ts";

/** An output is believed from its own threshold on, found for the language on mentions that the weights had not seen. */
export function believes(reader: Reader, language: string, weighed: Weighed): Believed {
  return (output) => weighed.of(output) >= thresholdOf(reader, language, output);
}

/** Irony that is not suspected, but not ruled out either. */
export function mayBeIrony(reader: Reader, language: string, weighed: Weighed): boolean {
  return weighed.of("irony") >= Math.max(LEAST_DOUBT, DOUBT * thresholdOf(reader, language, "irony"));
}

const DOUBT = 0.5;
const LEAST_DOUBT = 0.1;

function thresholdOf({ thresholds }: Reader, language: string, output: Output): number {
  return thresholds[language]?.[output] ?? thresholds[""]?.[output] ?? 0.5;
}
