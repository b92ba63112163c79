import { commonMatters, type CommonMatter } from "../classification/reading.ts";
import { mattersIn, spoken, type Spoken } from "./polarity.ts";
import { isSaid, type Tally } from "./tally.ts";

/** Where a customer stands when they speak: looking, buying, waiting for it, using it, afterwards. */
export const stages = ["before", "buying", "delivery", "use", "after"] as const;
export type Stage = (typeof stages)[number];

const stageOf: Record<CommonMatter, Stage | undefined> = {
  information: "before",
  hours: "before",
  access: "before",
  parking: "before",
  price: "before",
  booking: "buying",
  stock: "buying",
  payment: "buying",
  account: "buying",
  waiting: "buying",
  staff: "buying",
  seats: "use",
  noise: "use",
  cleanliness: "use",
  hygiene: "use",
  taste: "use",
  temperature: "use",
  allergens: "use",
  app: "use",
  safety: "use",
  defect: "use",
  outage: "use",
  privacy: "use",
  delivery: "delivery",
  packaging: "delivery",
  charge: "after",
  refund: "after",
  cancellation: "after",
  other: undefined,
};

export type StageFigure = Spoken & { stage: Stage };

/** Mentions by the stage that their matters belong to; a brand's own matters belong to none. */
export function tallyJourney(): Tally<StageFigure[]> {
  const found = new Map<string, Spoken>();
  return {
    take(mention) {
      if (mention.deletedAt !== undefined || !isSaid(mention)) return;
      const here = new Map<Stage, Set<string>>();
      for (const [matter, polarity] of mattersIn(mention)) {
        const stage = isCommon(matter) ? stageOf[matter] : undefined;
        if (stage) here.set(stage, (here.get(stage) ?? new Set()).add(polarity));
      }
      for (const [stage, [polarity, ...others]] of here)
        spoken(found, stage, others.length > 0 ? "mixed" : (polarity as "negative"));
    },
    figures: () => stages.map((stage) => ({ stage, ...(found.get(stage) ?? { n: 0, negative: 0, positive: 0 }) })),
  };
}

const isCommon = (matter: string): matter is CommonMatter => (commonMatters as readonly string[]).includes(matter);
