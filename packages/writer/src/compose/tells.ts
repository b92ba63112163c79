import type { Classification, Intent } from "@earshot/core/classification/classifier";
import type { Danger, Reading } from "@earshot/core/classification/reading";
import type { Role } from "@earshot/core/task/task";

const ofDanger: Record<Danger, Role> = {
  illness: "food-safety",
  injury: "product-safety",
  allergy: "food-safety",
  swallowed: "product-safety",
  hazard: "product-safety",
  recall: "product-safety",
  "self-harm": "crisis",
  violence: "conduct",
  harassment: "conduct",
  discrimination: "conduct",
  minors: "safeguarding",
  legal: "legal",
  press: "press",
  leak: "data-protection",
  takeover: "account-security",
};

const ofIntent: Partial<Record<Intent, Role>> = {
  safety: "product-safety",
  "self-harm": "crisis",
  violence: "conduct",
  misconduct: "conduct",
  privacy: "data-protection",
  legal: "legal",
  press: "press",
};

const ofTrouble: Partial<Record<Intent, Role>> = {
  refund: "billing",
  cancellation: "billing",
  delivery: "delivery",
  outage: "technical",
  defect: "technical",
};

const ofMatter: Record<string, Role> = {
  charge: "billing",
  refund: "billing",
  payment: "billing",
  delivery: "delivery",
  packaging: "delivery",
  app: "technical",
  account: "technical",
  outage: "technical",
  defect: "technical",
  privacy: "data-protection",
  staff: "branch",
  waiting: "branch",
  taste: "branch",
  temperature: "branch",
  cleanliness: "branch",
  noise: "branch",
  seats: "branch",
  hygiene: "branch",
  access: "branch",
  parking: "branch",
};

/** The danger that is answered first. */
const GRAVEST: Danger[] = [
  "self-harm",
  "swallowed",
  "allergy",
  "illness",
  "injury",
  "minors",
  "hazard",
  "violence",
  "harassment",
  "discrimination",
  "takeover",
  "leak",
  "recall",
  "legal",
  "press",
];

const dangerOfIntent: Partial<Record<Intent, Danger>> = {
  "self-harm": "self-harm",
  safety: "hazard",
  violence: "violence",
  misconduct: "harassment",
  privacy: "leak",
  legal: "legal",
  press: "press",
};

/** Which danger a grave mention is answered for; undefined where none can be named. */
export function gravest(reading: Reading, intents: readonly Intent[]): Danger | undefined {
  const read = GRAVEST.find((danger) => reading.dangers.some((each) => each.danger === danger));
  return read ?? intents.map((intent) => dangerOfIntent[intent]).find((danger) => danger !== undefined);
}

/** Who in the company is to know of it. */
export function roleFor(
  { reading, intents }: Pick<Classification, "intents"> & { reading: Reading },
  danger: Danger | undefined,
): Role | undefined {
  if (danger) return ofDanger[danger];
  const grave = intents.map((intent) => ofIntent[intent]).find((role) => role !== undefined);
  if (grave) return grave;
  const asked = intents.map((intent) => ofTrouble[intent]).find((role) => role !== undefined);
  if (asked) return asked;
  const matter = reading.matters.find(({ matter, polarity }) => polarity !== "positive" && ofMatter[matter]);
  return matter && ofMatter[matter.matter];
}
