import * as z from "zod";

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
const Span = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const part = z.object({ start: Span.start.optional(), end: Span.end.optional() });

export const ReadMatter = part.extend({
  /** A common matter, or one that the brand has named. */
  matter: z.string().min(1).max(60),
  polarity: z.enum(polarities),
});
export type ReadMatter = z.infer<typeof ReadMatter>;

export const Detail = part.extend({
  type: z.enum(detailTypes),
  /** As it stands in the text. */
  text: z.string().min(1).max(500),
});
export type Detail = z.infer<typeof Detail>;

export const ReadDanger = part.extend({ danger: z.enum(dangers) });
export type ReadDanger = z.infer<typeof ReadDanger>;

/** What a mention says; made once, in one step, and used by who judges and who writes. */
export const Reading = z.object({
  says: z.array(z.enum(sayings)).max(sayings.length),
  /** Praise is suspected to be meant as blame; it never counts as praise then. */
  irony: z.boolean(),
  matters: z.array(ReadMatter).max(40),
  details: z.array(Detail).max(60),
  dangers: z.array(ReadDanger).max(dangers.length),
  /** A real person is asked for. */
  wantsHuman: z.boolean(),
});
export type Reading = z.infer<typeof Reading>;
