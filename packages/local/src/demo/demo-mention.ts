import type { Language } from "@earshot/core/brand/brand";
import type { Intent, Urgency } from "@earshot/core/classification/classifier";

export const demoCases = [
  "praise",
  "complaint",
  "question",
  "request",
  "refund",
  "delivery",
  "defect",
  "safety",
  "legal",
  "cancellation",
  "outage",
  "press",
  "spam",
  "sarcasm",
  "mixed",
  "edited",
  "follow-up",
  "deleted",
  "late",
  "short",
  "emoji",
  "long",
] as const;

/** One thing that a customer does on the demo's day. */
export type DemoMention = {
  key: string;
  case: (typeof demoCases)[number];
  language: Language;
  author: { name: string; handle: string };
  kind: "post" | "comment" | "review";
  /** Stars, 1 to 5. */
  rating?: number;
  text: string;
  /** Minute of the day on which it is posted, 0 to 1439. */
  minute: number;
  /** Key of the mention under which it stands. */
  replyTo?: string;
  /** It answers the brand's reply under `replyTo`, so it is said only when there is one. */
  onceAnswered?: true;
  edit?: { afterMinutes: number; text?: string; rating?: number };
  remove?: { afterMinutes: number };
  /** Held back by the site, it appears this much later under its old date. */
  late?: { afterMinutes: number };
  /** What any good judge of it says; a test asks the classifier. */
  expect?: { urgency?: Urgency; intents?: Intent[] };
};
