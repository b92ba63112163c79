import type { Compared as TheCompared, Counts as TheCounts, Digest as TheDigest } from "@earshot/core/digest/digest";
import type { Quote as TheQuote } from "@earshot/core/digest/quote";
import { digestKinds } from "@earshot/core/digest/kind";
import { stages } from "@earshot/core/figures/journey";
import type { TeamFigures as TheTeamFigures } from "@earshot/core/figures/team";
import type { Volume as TheVolume } from "@earshot/core/figures/volume";
import * as z from "zod";
import { Abuse, Intent, Rating, Sentiment, Urgency } from "./choices.ts";
import { Answering, parityFields } from "./hours.ts";
import { Proof } from "./source.ts";

const numbers = z.record(z.string(), z.number());
const sentiments = z.partialRecord(Sentiment, z.number());

const volume = {
  mentions: z.number().describe("Heard, and not deleted by their authors since."),
  edits: z.number().describe("Of those, changed by their authors since they were heard first."),
  sentiments: sentiments.describe("As they are judged now."),
  urgencies: z.partialRecord(Urgency, z.number()),
  intents: z.partialRecord(Intent, z.number()),
  languages: numbers,
  platforms: numbers,
};
const deleted = z.number().describe("Deleted by their authors; counted as nothing else.");

/** What was heard, as it is judged now. */
export const Volume = z.strictObject({ ...volume, deleted }) satisfies z.ZodType<TheVolume>;

export const DigestCounts = z.strictObject({
  ...volume,
  deleted: deleted.optional(),
  places: z
    .number()
    .optional()
    .describe(
      "Where they stood: one story in forty papers is one mention at forty places. Absent in digests made before these were counted.",
    ),
  replies: z.number().describe("By the day on which they went out."),
  late: z.number().describe("Replies that were published after their deadline."),
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

const spoken = {
  n: z.number(),
  negative: z.number(),
  positive: z.number(),
};

/** A subject that was spoken of; `matter` is a common one or the brand's own. */
export const MatterFigure = z.strictObject({ matter: z.string(), ...spoken });

const byMatter = z.array(z.strictObject({ matter: z.string(), n: z.number() }));

/** Who is spoken of in what was heard. */
export const Voice = z.strictObject({
  own: z.strictObject(spoken).describe("Of the brand: what names it, and what names no competitor."),
  rivals: z.array(z.strictObject({ name: z.string(), ...spoken })),
});

/** The same weekdays before, as they are stored now; numbers are summed over the spans. */
export const Compared = z.strictObject({
  spans: z.array(z.string()).describe("The first day of each; all are as long as the period."),
  partly: z
    .literal(true)
    .optional()
    .describe("The period is not over: of each span only what was heard by the same hour of its same day."),
  counts: Volume,
  matters: z.array(MatterFigure),
  voice: Voice.optional(),
}) satisfies z.ZodType<TheCompared>;

const seconds = { median: z.number().optional(), p90: z.number().optional() };

/** How a team answered. Lengths of time are seconds of open time. */
export const TeamFigures = z.strictObject({
  answering: Answering.describe("Of those who began to wait in the period."),
  parity: z.strictObject(parityFields),
  replies: z
    .strictObject({ n: z.number(), late: z.number(), holding: z.number(), ...seconds })
    .describe("By the day on which they went out; seconds that were waited for first answers."),
  firstContact: z
    .strictObject({ n: z.number(), of: z.number() })
    .describe("Of conversations first answered in the period: those in which that answer was enough."),
  satisfaction: z
    .strictObject({ asked: z.number(), answered: z.number(), satisfied: z.number() })
    .optional()
    .describe(
      "Of those who were asked in the period how far it is solved; absent of digests made before it was counted.",
    ),
  recovery: z
    .strictObject({ raised: z.number(), lowered: z.number(), stars: z.number() })
    .describe("Ratings changed after a reply of ours, by the day of the change; stars of five, summed."),
  backlog: z
    .strictObject({
      waiting: z.number(),
      overdue: z.number(),
      by: z.array(
        z.strictObject({
          owner: z.string().optional().describe("A person's id; absent: nobody's."),
          waiting: z.number(),
          overdue: z.number(),
          since: z.string().describe("When the one who waits longest began to."),
        }),
      ),
    })
    .describe("All that wait now, whenever they began to."),
}) satisfies z.ZodType<TheTeamFigures>;

/** A period's mentions for all audiences. Sections are absent in digests made before there were any. */
export const Digest = z.strictObject({
  id: z.string(),
  brand: z.string(),
  kind: z.enum(digestKinds),
  from: z.string().describe("Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own."),
  to: z.string(),
  timeZone: z.string(),
  madeAt: z.string(),
  counts: DigestCounts,
  compared: Compared.optional().describe("Absent where there is nothing to compare with."),
  days: z.array(z.strictObject({ date: z.string(), mentions: z.number(), sentiments })),
  said: z
    .strictObject({ days: numbers, earlier: z.number(), undated: z.number() })
    .optional()
    .describe("By the day on which it was said, not heard."),
  matters: z.array(MatterFigure).optional(),
  stages: z.array(z.strictObject({ stage: z.enum(stages), ...spoken })).optional(),
  product: z.strictObject({ defects: byMatter, wishes: byMatter }).optional(),
  kudos: z
    .array(
      z.strictObject({
        type: z.enum(["person", "branch", "product"]),
        name: z.string(),
        n: z.number(),
        mention: z.string().describe("The newest that praises it."),
        conversation: z.string(),
      }),
    )
    .optional(),
  hashtags: z.array(z.strictObject({ tag: z.string(), ...spoken })).optional(),
  voice: Voice.optional().describe("Absent where no competitors are named."),
  team: TeamFigures.optional(),
  gaps: z
    .array(
      z.strictObject({
        language: z.string(),
        matter: z.string(),
        count: z.number(),
        questions: z.array(z.string()),
      }),
    )
    .optional()
    .describe("What was asked and no article answers."),
  holidays: z.array(z.strictObject({ day: z.string(), name: z.string() })).optional(),
  best: z.array(Quote),
  worst: z.array(Quote),
  addedLater: z
    .number()
    .optional()
    .describe("Mentions of the period before that were taken in after its digest was made."),
  taken: z.number().optional().describe("How many mentions of the period had been taken in when it was made."),
  unanswered: z
    .array(Quote)
    .describe(
      "Began to wait in the period and wait still when the digest was made, the most pressing first; at most 20.",
    ),
  unansweredTotal: z.number().optional().describe("All that wait, listed or not."),
  overdue: z.number().describe("Of those, past their deadline."),
  partlyRead: z
    .boolean()
    .optional()
    .describe("Of earlier digests: that not all was read for quotes and the unanswered."),
  quality: z
    .strictObject({
      shown: z.number(),
      asProposed: z.number(),
      edited: z.number(),
      declined: z.number(),
      corrections: z.number(),
    })
    .optional()
    .describe("In the weekly one: drafts that people decided on, and judgements that they corrected."),
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
