import { mattersIn, spoken, type Spoken } from "./polarity.ts";
import { isSaid, ranked, type Tally } from "./tally.ts";

/** A subject that was spoken of; `matter` is a common one or the brand's own. */
export type MatterFigure = Spoken & { matter: string };

const MOST = 100;

export function tallyMatters(): Tally<MatterFigure[]> {
  const found = new Map<string, Spoken>();
  return {
    take(mention) {
      if (mention.deletedAt !== undefined || !isSaid(mention)) return;
      for (const [matter, polarity] of mattersIn(mention)) spoken(found, matter, polarity);
    },
    figures: () =>
      ranked(
        [...found].map(([matter, figures]) => ({ matter, ...figures })),
        ({ matter }) => matter,
        MOST,
      ),
  };
}
