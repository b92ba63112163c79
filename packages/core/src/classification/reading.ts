/** What somebody does by writing. */
export const sayings = [
  "praise",
  "complaint",
  "question",
  "request",
  "threat",
  "thanks-after-fix",
  "among-others",
  "joke",
  "spam",
  "news",
] as const;
export type Saying = (typeof sayings)[number];

/** Subjects that every brand's customers speak of; a brand can name more. */
export const commonMatters = [
  "waiting",
  "staff",
  "taste",
  "temperature",
  "price",
  "cleanliness",
  "delivery",
  "packaging",
  "charge",
  "refund",
  "app",
  "account",
  "booking",
  "hours",
  "payment",
  "allergens",
  "access",
  "parking",
  "noise",
  "seats",
  "stock",
  "hygiene",
  "safety",
  "defect",
  "outage",
  "cancellation",
  "privacy",
  "information",
  "other",
] as const;
export type CommonMatter = (typeof commonMatters)[number];

export const polarities = ["negative", "neutral", "positive", "mixed"] as const;
export type Polarity = (typeof polarities)[number];

/** Facts that stand in a text. */
export const detailTypes = [
  "person",
  "branch",
  "product",
  "amount",
  "order",
  "duration",
  "time",
  "deadline",
  "channel",
  "harm",
  "asked",
] as const;
export type DetailType = (typeof detailTypes)[number];

/** What makes a mention critical; each must reach a person at once. */
export const dangers = [
  "illness",
  "injury",
  "allergy",
  "swallowed",
  "hazard",
  "recall",
  "self-harm",
  "violence",
  "harassment",
  "discrimination",
  "minors",
  "legal",
  "press",
  "leak",
  "takeover",
] as const;
export type Danger = (typeof dangers)[number];

/** Offsets in the original text, in UTF-16 code units, end exclusive. */
type Place = { start?: number | undefined; end?: number | undefined };

/** `matter` is a common one, or one that the brand has named. */
export type ReadMatter = Place & { matter: string; polarity: Polarity };
/** `text` is as it stands in the mention. */
export type Detail = Place & { type: DetailType; text: string };
export type ReadDanger = Place & { danger: Danger };

/** What a mention says; made once, in one step, and used by who judges and who writes. */
export type Reading = {
  says: Saying[];
  /** Praise is suspected to be meant as blame; it never counts as praise then. */
  irony: boolean;
  matters: ReadMatter[];
  details: Detail[];
  dangers: ReadDanger[];
  /** A real person is asked for. */
  wantsHuman: boolean;
};
