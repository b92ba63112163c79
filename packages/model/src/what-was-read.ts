import type { Reading } from "@earshot/core/classification/reading";

/** The reading in a few words of ours. */
export function whatWasRead({ says, matters, dangers, irony, wantsHuman }: Reading): string {
  return [
    says.length > 0 && `It says: ${says.join(", ")}.`,
    matters.length > 0 && `About: ${matters.map(({ matter, polarity }) => `${matter} (${polarity})`).join(", ")}.`,
    dangers.length > 0 && "It may tell of harm: take it seriously, draw no conclusions, ask to get in touch at once.",
    irony && "The praise may be ironic.",
    wantsHuman && "A real person is asked for.",
  ]
    .filter((line) => line !== false)
    .join(" ");
}
