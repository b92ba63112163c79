import type { Counts as TheCounts, Digest as TheDigest, Quote as TheQuote } from "@earshot/core/digest/digest";
import * as z from "zod";
import { Abuse, Rating, Sentiment } from "./choices.ts";
import { Proof } from "./source.ts";

export const DigestCounts = z.strictObject({
  mentions: z.number(),
  places: z
    .number()
    .optional()
    .describe(
      "Where they stood: one story in forty papers is one mention at forty places. Absent in digests made before these were counted.",
    ),
  edits: z.number(),
  sentiments: z.strictObject({
    negative: z.number().optional(),
    neutral: z.number().optional(),
    positive: z.number().optional(),
    mixed: z.number().optional(),
    unscored: z.number().optional(),
  }),
  urgencies: z.strictObject({
    critical: z.number().optional(),
    high: z.number().optional(),
    normal: z.number().optional(),
    low: z.number().optional(),
  }),
  intents: z.strictObject({
    complaint: z.number().optional(),
    question: z.number().optional(),
    request: z.number().optional(),
    praise: z.number().optional(),
    refund: z.number().optional(),
    cancellation: z.number().optional(),
    delivery: z.number().optional(),
    defect: z.number().optional(),
    safety: z.number().optional(),
    legal: z.number().optional(),
    press: z.number().optional(),
    outage: z.number().optional(),
    "self-harm": z.number().optional(),
    violence: z.number().optional(),
    misconduct: z.number().optional(),
    privacy: z.number().optional(),
    spam: z.number().optional(),
  }),
  languages: z.record(z.string(), z.number()),
  platforms: z.record(z.string(), z.number()),
  replies: z.number(),
  late: z.number().describe("Replies that were published after their deadline."),
  replySeconds: z.number().describe("Sum of seconds from first seen to published, over `replies`."),
}) satisfies z.ZodType<TheCounts>;

export const Quote = z.strictObject({
  abuse: z.array(Abuse).optional().describe("What in it is turned on people; absent: nothing."),
  mention: z.string(),
  conversation: z.string(),
  platform: z.string(),
  author: z.string(),
  language: z.string(),
  sentiment: Sentiment,
  score: z.number().optional(),
  rating: Rating.optional(),
  text: z.string().describe("Shortened, with e-mail addresses and long numbers masked."),
  url: z.string().optional(),
  at: z.string().describe("When it was first seen."),
  dueAt: z.string().optional().describe("When a reply is due, among the unanswered."),
}) satisfies z.ZodType<TheQuote>;

/** A period's mentions for an audience. */
export const Digest = z.strictObject({
  id: z.string(),
  brand: z.string(),
  kind: z.enum(["daily", "weekly"]),
  from: z.string().describe("Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own."),
  to: z.string(),
  timeZone: z.string(),
  madeAt: z.string(),
  counts: DigestCounts,
  before: DigestCounts.describe("The period before, for comparison."),
  days: z.array(
    z.strictObject({
      date: z.string(),
      mentions: z.number(),
      sentiments: z.strictObject({
        negative: z.number().optional(),
        neutral: z.number().optional(),
        positive: z.number().optional(),
        mixed: z.number().optional(),
        unscored: z.number().optional(),
      }),
    }),
  ),
  best: z.array(Quote),
  worst: z.array(Quote),
  addedLater: z
    .number()
    .optional()
    .describe("Mentions of the period before that were taken in after its digest was made."),
  unanswered: z
    .array(Quote)
    .describe("Waiting for a reply when the digest was made, the most pressing first; at most 20."),
  unansweredTotal: z.number().optional().describe("All that wait, listed or not."),
  overdue: z.number().describe("Of those, past their deadline."),
  partlyRead: z
    .boolean()
    .optional()
    .describe("The busiest periods are not read whole for quotes and the unanswered; counters are always exact."),
  proof: Proof.optional().describe(
    "In the weekly one, what proves that nothing was missed, or says that something may be.",
  ),
  version: z.number().optional(),
  mailingAt: z
    .string()
    .optional()
    .describe("Set before it is handed to the mail: from then on no machine mails it again."),
  mailedAt: z.string().optional(),
  mailTrouble: z.string().optional().describe("Why it was not mailed."),
}) satisfies z.ZodType<TheDigest>;
