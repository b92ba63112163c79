import type { ToPropose } from "@earshot/core/model/language-model";
import { partsOf } from "./pattern-of.ts";
import type { Hidden } from "./masking.ts";

/** Who and what a mention names that must not leave: its author, the people and the order numbers that were read in it. */
export function hiddenIn({ mention, classification }: Pick<ToPropose, "mention" | "classification">): Hidden {
  const details = classification.reading?.details ?? [];
  const { name, handle = "" } = mention.author;
  return {
    people: [
      ...partsOf(name),
      ...(handle.length > 2 ? [handle] : []),
      ...details.filter(({ type }) => type === "person").map(({ text }) => text),
    ],
    numbers: details.filter(({ type }) => type === "order").map(({ text }) => text),
  };
}
