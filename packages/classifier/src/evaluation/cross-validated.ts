import { decodeReadingModel, encodeReadingModel, type Reader } from "../model/reading-model.ts";
import { fitReader } from "../training/fit-reader.ts";
import type { Prepared } from "../training/mention-examples.ts";
import type { Labelled } from "../training/read-mentions.ts";
import { figuresOf, readOne, type MentionFigures, type Read } from "./mention-figures.ts";

const FOLDS = 4;

/**
 * Figures on mentions that the shipped reader learned from, each read by one that did not see it: `FOLDS` readers, each learned without a share of
 * them. The thresholds are the shipped ones.
 */
export function crossValidatedFigures(
  mentions: Labelled[],
  others: Labelled[],
  besides: Prepared[],
  ordinary: Prepared[],
  { thresholds, tagEager }: Reader,
): Record<string, MentionFigures> {
  const read: Read[] = [];
  for (let out = 0; out < FOLDS; out++) {
    const isOut = (_: Labelled, n: number) => n % FOLDS === out;
    const kept = mentions.filter((each, n) => !isOut(each, n));
    const fitted = fitReader([...others, ...kept], besides, ordinary, "measured", { thresholds, tagEager });
    const reader = decodeReadingModel(encodeReadingModel(fitted));
    for (const each of mentions.filter(isOut)) read.push(readOne(each, reader));
  }
  return figuresOf(read);
}
