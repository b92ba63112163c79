import type { Incoming as TheIncoming } from "@earshot/core/mention/mention";
import type {
  Classification as TheClassification,
  Evidence as TheEvidence,
} from "@earshot/core/classification/classifier";
import type {
  Detail as TheDetail,
  ReadDanger as TheReadDanger,
  ReadMatter as TheReadMatter,
  Reading as TheReading,
} from "@earshot/core/classification/reading";
import type { Mention as TheMention, MentionVersion as TheMentionVersion } from "@earshot/core/mention/mention";
import * as z from "zod";
import { Abuse, Author, Intent, Lane, MentionKind, Rating, Sentiment, Urgency } from "./choices.ts";

/** Offsets in the original text, in UTF-16 code units, end exclusive. */
export const ReadPlace = z.strictObject({
  start: z.number().optional(),
  end: z.number().optional(),
});

/** `matter` is a common one, or one that the brand has named. */
export const ReadMatter = ReadPlace.extend({
  matter: z.string(),
  polarity: z.enum(["negative", "neutral", "positive", "mixed"]),
}) satisfies z.ZodType<TheReadMatter>;

/** `text` is as it stands in the mention. */
export const Detail = ReadPlace.extend({
  type: z.enum([
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
  ]),
  text: z.string(),
}) satisfies z.ZodType<TheDetail>;

export const ReadDanger = ReadPlace.extend({
  danger: z.enum([
    "legal",
    "press",
    "self-harm",
    "violence",
    "illness",
    "injury",
    "allergy",
    "swallowed",
    "hazard",
    "recall",
    "harassment",
    "discrimination",
    "minors",
    "leak",
    "takeover",
  ]),
}) satisfies z.ZodType<TheReadDanger>;

/** What a mention says; made once, in one step, and used by who judges and who writes. */
export const Reading = z.strictObject({
  says: z.array(
    z.enum([
      "complaint",
      "question",
      "request",
      "praise",
      "spam",
      "threat",
      "thanks-after-fix",
      "among-others",
      "joke",
      "news",
    ]),
  ),
  irony: z.boolean().describe("Praise is suspected to be meant as blame; it never counts as praise then."),
  matters: z.array(ReadMatter),
  details: z.array(Detail),
  dangers: z.array(ReadDanger),
  wantsHuman: z.boolean().describe("A real person is asked for."),
}) satisfies z.ZodType<TheReading>;

/** A stretch of the original text, in UTF-16 code units, end exclusive, that decided a label. */
export const Evidence = z.strictObject({
  label: z.string(),
  because: z.string().describe("A rule's name or a feature, for example `legal.lawyer` or `rating 1 of 5`."),
  start: z.number().optional(),
  end: z.number().optional(),
  weight: z.number().optional(),
}) satisfies z.ZodType<TheEvidence>;

export const Classification = z.strictObject({
  abuse: z.array(Abuse).optional().describe("What in it is turned on people; absent: nothing."),
  noContact: z.literal(true).optional().describe("Its author asks not to be contacted."),
  language: z
    .string()
    .describe('BCP 47 tag: en, he, fa, hu, zh-Hant, zh-Hans, lt or another; "und" when it cannot be told.'),
  sentiment: Sentiment,
  score: z.number().optional().describe("-1 (worst) to 1 (best); absent when unscored."),
  probabilities: z
    .strictObject({
      negative: z.number(),
      neutral: z.number(),
      positive: z.number(),
    })
    .optional()
    .describe("What was found for each before anything was held back, 0 to 1; absent when nothing could be judged."),
  urgency: Urgency,
  intents: z.array(Intent),
  needsReply: z.boolean(),
  reading: Reading.optional().describe(
    "What it says; absent of what was judged before readings were made, and of what could not be read.",
  ),
  lane: Lane.optional().describe("Absent: it goes where replies are written."),
  evidence: z.array(Evidence),
  by: z.string().describe("Which classifier and version decided."),
}) satisfies z.ZodType<TheClassification>;

/** A mention as its platform gave it. */
export const Incoming = z.strictObject({
  platform: z.string(),
  nativeId: z.string(),
  kind: MentionKind,
  author: Author,
  text: z.string(),
  visibility: z.enum(["public", "private"]),
  url: z.string().optional(),
  title: z.string().optional(),
  beside: z
    .array(
      z.strictObject({
        kind: z.enum(["translation", "quote", "signature", "boilerplate", "address", "poll"]),
        text: z.string(),
      }),
    )
    .optional()
    .describe("Kept beside the text, as it was found: shown, searched and exported, never judged as said."),
  language: z.string().optional().describe("BCP 47 tag that the platform claims; a hint, not a fact."),
  rating: Rating.optional(),
  createdAt: z
    .string()
    .optional()
    .describe("The platform's own dates, ISO 8601. They are shown, never trusted for what is new."),
  editedAt: z.string().optional(),
  inReplyTo: z.string().optional().describe("Native id of what this answers, and of the first post of the thread."),
  thread: z.string().optional(),
  published: z
    .boolean()
    .optional()
    .describe(
      "An article, printed for everybody: copies of it elsewhere are the same story. Never what a person says for themselves.",
    ),
  addressed: z
    .boolean()
    .optional()
    .describe("It names our account, answers us or was sent to us: it is ours whatever its words."),
  handle: z
    .record(z.string(), z.string())
    .optional()
    .describe("What the platform needs to answer (a Bluesky cid, an instance); opaque to everyone but the connector."),
}) satisfies z.ZodType<TheIncoming>;

/** A stored mention, as it stands now; earlier texts are its versions. */
export const Mention = Incoming.extend({
  id: z.string(),
  brand: z.string(),
  source: z.string(),
  conversation: z.string(),
  version: z.number(),
  hash: z.string().describe("Hash of what an author can change: title, text, rating."),
  firstSeenAt: z
    .string()
    .describe(
      "When Earshot first saw it (ISO 8601, UTC): the only clock that decides what is new. Of history that a file brought: when it was first seen elsewhere, or said.",
    ),
  seenAt: z.string(),
  baseline: z
    .boolean()
    .describe(
      "Seen while the source was first connected, or imported as history: kept, but no draft, deadline or alert.",
    ),
  deletedAt: z.string().optional(),
  erased: z.literal(true).optional().describe("Its author was erased on request; it is counted still."),
  classification: Classification,
}) satisfies z.ZodType<TheMention>;

/** A superseded text of a mention. */
export const MentionVersion = z.strictObject({
  title: z.string().optional(),
  text: z.string(),
  rating: Rating.optional(),
  editedAt: z.string().optional(),
  version: z.number(),
  seenAt: z.string(),
}) satisfies z.ZodType<TheMentionVersion>;
