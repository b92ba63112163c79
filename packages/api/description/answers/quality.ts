import type { Quality as TheQuality } from "@earshot/core/quality/quality";
import * as z from "zod";

export const QualityFigure = z
  .strictObject({ now: z.number(), before: z.number(), conversations: z.array(z.string()) })
  .describe(
    "How many in this week and in the one before, and conversations behind this week's: at most 20, the newest first.",
  );

const drafts = {
  shown: QualityFigure.describe("All drafts that a person decided on."),
  "as-proposed": QualityFigure.describe("Approved word for word; another signature is no change."),
  edited: QualityFigure.describe("Approved with other words."),
  "own-words": QualityFigure.describe(
    "Approved with a person's own text, where nothing was proposed or it was declined before.",
  ),
  declined: QualityFigure.describe("Declined with a reason."),
  "set-aside": QualityFigure.describe("The conversation was dismissed although a draft lay there."),
  "by-policy": QualityFigure.describe("Approved by the brand's policy, without a person; not among `shown`."),
  changed: z
    .strictObject({ now: z.number().optional(), before: z.number().optional() })
    .describe("The median share of words that were put in or left out where it was edited, 0 to 1."),
};

const corrections = {
  all: QualityFigure.describe("Corrections; one of several parts counts once."),
  sentiment: QualityFigure,
  urgency: QualityFigure,
  intents: QualityFigure,
  language: QualityFigure,
  needsReply: QualityFigure,
  lane: QualityFigure,
  reading: QualityFigure,
};

const DraftRow = z.strictObject({ of: z.string(), ...drafts });

/** What people did with drafts and judgements in a week. */
export const Quality = z.strictObject({
  brand: z.string(),
  week: z.string().describe("By ISO 8601, such as 2026-W48."),
  weekBefore: z.string(),
  weekAfter: z.string().optional().describe("Absent where it has not begun."),
  from: z.string().describe("Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own."),
  to: z.string(),
  timeZone: z.string(),
  drafts: z.strictObject({
    all: z.strictObject(drafts),
    languages: z.array(DraftRow),
    playbooks: z.array(DraftRow).describe("By the playbook that wrote the draft; what none wrote is in no row."),
    techniques: z.array(DraftRow),
    rules: z.array(DraftRow).describe("By each rule that held something against the draft as it was proposed."),
    because: z
      .array(z.strictObject({ of: z.string(), ...QualityFigure.shape }))
      .describe("What the next draft was to do otherwise; `other` where only words were given."),
    declines: z
      .array(
        z.strictObject({
          conversation: z.string(),
          at: z.string(),
          language: z.string(),
          why: z.string(),
          because: z.array(z.string()),
        }),
      )
      .describe("What people wrote when they declined, this week's newest first; at most 20."),
  }),
  corrections: z.strictObject({
    all: z.strictObject(corrections),
    languages: z.array(
      z.strictObject({
        of: z.string(),
        heard: z.strictObject({ now: z.number(), before: z.number() }).describe("Mentions of this language."),
        ...corrections,
      }),
    ),
    classifiers: z
      .array(z.strictObject({ of: z.string(), ...corrections }))
      .describe("By the classifier that had judged, with its version."),
  }),
  looked: z.strictObject({
    acts: z.number().describe("Records of the audit log that were read, at most 20 000."),
    whole: z.boolean().describe("False where that many were read: nothing before `since` is counted."),
    since: z.string().optional(),
    lost: z
      .number()
      .describe("Decisions and corrections that are not counted because what they were about is no longer kept."),
  }),
}) satisfies z.ZodType<TheQuality>;
