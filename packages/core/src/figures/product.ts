import { mattersIn } from "./polarity.ts";
import { added, isSaid, ranked, type Tally } from "./tally.ts";

export type ByMatter = { matter: string; n: number };

/** What is wrong and what is wished for, by what it is about. A mention counts once under each of its matters. */
export type ProductFigures = { defects: ByMatter[]; wishes: ByMatter[] };

const MOST = 20;
/** What asks about or claims money, or the end of a contract, is no wish for the product. */
const noWish: ReadonlySet<string> = new Set(["refund", "cancellation", "charge"]);

export function tallyProduct(): Tally<ProductFigures> {
  const defects = new Map<string, number>();
  const wishes = new Map<string, number>();
  return {
    take(mention) {
      if (mention.deletedAt !== undefined || !isSaid(mention)) return;
      const { intents, reading } = mention.classification;
      const matters = mattersIn(mention);
      const isDefect = intents.some((intent) => intent === "defect" || intent === "safety" || intent === "outage");
      if (isDefect) {
        const bad = [...matters].filter(([, polarity]) => polarity === "negative" || polarity === "mixed");
        for (const matter of bad.length > 0 ? bad.map(([name]) => name) : ["defect"]) added(defects, matter);
      }
      const isWish = reading?.says.includes("request") && !reading.says.includes("complaint");
      if (!isWish) return;
      const about = [...matters.keys()].filter((matter) => !noWish.has(matter));
      for (const matter of about.length > 0 || matters.size > 0 ? about : ["other"]) added(wishes, matter);
    },
    figures: () => ({ defects: rows(defects), wishes: rows(wishes) }),
  };
}

const rows = (counts: ReadonlyMap<string, number>) =>
  ranked(
    [...counts].map(([matter, n]) => ({ matter, n })),
    ({ matter }) => matter,
    MOST,
  );
