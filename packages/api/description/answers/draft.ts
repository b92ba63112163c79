import { unaskedKinds } from "@earshot/core/draft/draft";
import type {
  Alternative as TheAlternative,
  Draft as TheDraft,
  Fact as TheFact,
  Objection as TheObjection,
  Technique as TheTechnique,
  Tell as TheTell,
  Unasked as TheUnasked,
} from "@earshot/core/draft/draft";
import type { Edit as TheEdit } from "@earshot/core/draft/edits";
import type { Playbook as ThePlaybook } from "@earshot/core/draft/playbook";
import type { PlaybookView as ThePlaybookView } from "@earshot/core/draft/playbooks";
import type {
  Compensation as TheCompensation,
  Hit as TheHit,
  Mark as TheMark,
  Written as TheWritten,
} from "@earshot/core/draft/writer";
import * as z from "zod";
import { HelpdeskName } from "./helpdesk.ts";
import { Article } from "./knowledge.ts";
import { DraftLanguage, Intent, Language, Sentiment } from "./choices.ts";

/** What a customer is to get, decided by a person and never by a text. */
export const Compensation = z.strictObject({
  kind: z.enum(["refund", "voucher", "discount", "replacement", "gift"]),
  amount: z.string().describe('As it is written in the reply, with its unit: "10 EUR", "15 %".'),
  value: z
    .number()
    .optional()
    .describe("What it comes to, in the brand's own currency; absent of those decided before it was kept."),
  approvedBy: z.string(),
  at: z.string(),
}) satisfies z.ZodType<TheCompensation>;

/** problem–solution–benefit (S27), empathy (S28), inquiry (S29); holding asks for time; thanks answers praise; blank is for a person to write. */
export const Technique = z.enum([
  "holding",
  "problem-solution-benefit",
  "empathy",
  "inquiry",
  "thanks",
  "blank",
]) satisfies z.ZodType<TheTechnique>;

/** Words of a draft that rest on an article, as they stood in that version of it. */
export const Fact = z.strictObject({
  article: z.string(),
  version: z.number(),
  title: z.string(),
  text: z.string(),
}) satisfies z.ZodType<TheFact>;

/** Who is told, once the reply is out: a role of the company's, or somebody by name. */
export const Tell = z.strictObject({
  to: z.enum([
    "delivery",
    "legal",
    "press",
    "branch",
    "product",
    "food-safety",
    "product-safety",
    "data-protection",
    "account-security",
    "conduct",
    "safeguarding",
    "billing",
    "technical",
    "knowledge",
    "crisis",
    "praised",
  ]),
  name: z.string().optional(),
}) satisfies z.ZodType<TheTell>;

/** Something a rule holds against a draft. `stop` must be mended before approval; `warn` is the approver's choice. */
export const Objection = z.strictObject({
  rule: z.string(),
  level: z.enum(["warn", "stop"]),
  message: z.string().describe("What is wrong and what to do, for the approver."),
  start: z.number().optional(),
  end: z.number().optional(),
}) satisfies z.ZodType<TheObjection>;

/** What we write without being asked. */
export const Unasked = z.enum(unaskedKinds) satisfies z.ZodType<TheUnasked>;

const AlternativeKind = z.enum(["holding", "example", "warm", "short", "factual", "model", ...unaskedKinds]);

/** A proposed text, and what it rests on. */
export const Alternative = z.strictObject({
  kind: AlternativeKind,
  text: z.string(),
  technique: Technique,
  playbook: z
    .strictObject({
      id: z.string(),
      version: z.number(),
    })
    .optional()
    .describe("Which playbook wrote it, with its version."),
  facts: z.array(Fact),
  tells: z.array(Tell),
  objections: z.array(Objection),
  from: z.string().optional().describe("The conversation whose approved reply it is taken from."),
}) satisfies z.ZodType<TheAlternative>;

/** One version of a proposed reply; never changed, only followed by another. */
export const Draft = z.strictObject({
  number: z.number().describe("1, 2, 3 … within the conversation."),
  text: z.string(),
  language: DraftLanguage,
  technique: Technique,
  playbook: z
    .strictObject({
      id: z.string(),
      version: z.number(),
    })
    .optional()
    .describe("Which playbook wrote it, with its version; absent when a person did."),
  kind: AlternativeKind.optional(),
  facts: z.array(Fact).optional().describe("What the text rests on, and who is told once it is out."),
  tells: z.array(Tell).optional(),
  alternatives: z.array(Alternative).optional().describe("Other proposals beside it."),
  missing: z.string().optional().describe("What no article says, and a person must."),
  by: z.string().describe("`writer`'s version, or a person's id."),
  at: z.string(),
  mention: z.string().describe("The mention and its version that it answers."),
  mentionVersion: z.number(),
  corrects: z.string().optional().describe("Our outdated reply that this corrects."),
  objections: z.array(Objection),
  helpdesk: z
    .strictObject({
      helpdesk: HelpdeskName,
      number: z.string(),
      by: z.string().describe("Who wrote it, by the name that they have there."),
      at: z.string(),
      whole: z.string().optional().describe("As it was written, where it had to be shortened."),
    })
    .optional()
    .describe("Somebody of a helpdesk wrote it; `by` is `helpdesk` then."),
  forbidden: z.string().optional().describe("The platform's rule, by its id, for which it can only be posted by hand."),
  declined: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      reason: z.string(),
      because: z
        .array(
          z.enum([
            "too-long",
            "too-short",
            "too-cold",
            "too-formal",
            "too-familiar",
            "wrong-matter",
            "wrong-fact",
            "no-apology",
            "no-quote",
            "asks-too-much",
          ]),
        )
        .optional(),
    })
    .optional()
    .describe("Set when a person declined it."),
}) satisfies z.ZodType<TheDraft>;

/** One line of the rubric beside a draft: how well it does, and why. */
export const Mark = z.strictObject({
  of: z.enum(["language", "empathy", "takes-it-up", "next-step", "personal"]),
  ok: z.boolean(),
  why: z.string(),
}) satisfies z.ZodType<TheMark>;

export const Written = z.strictObject({
  text: z.string(),
  language: DraftLanguage,
  objections: z.array(Objection),
  playbook: z
    .strictObject({
      id: z.string(),
      version: z.number(),
    })
    .optional()
    .describe("Which playbook wrote it, with its version; absent when a person did."),
  technique: Technique,
  kind: AlternativeKind.optional(),
  facts: z.array(Fact),
  tells: z.array(Tell),
  alternatives: z.array(Alternative),
  missing: z.string().optional(),
}) satisfies z.ZodType<TheWritten>;

/** An article found for a question, with the sentences that answer it. */
export const Hit = z.strictObject({
  article: Article,
  score: z.number(),
  sentences: z.array(z.string()),
}) satisfies z.ZodType<TheHit>;

/** A guideline for a common case (S26): when it applies, and the texts to choose from. */
export const Playbook = z.strictObject({
  id: z.string(),
  version: z.number(),
  language: Language,
  intents: z.array(Intent).describe("Applies when the mention has any of these; empty: whatever the intent."),
  sentiments: z.array(Sentiment),
  technique: z.enum(["holding", "problem-solution-benefit", "empathy", "inquiry", "thanks"]),
  variants: z
    .array(z.string())
    .describe(
      "Wordings to choose from; {name}, {brand}, {contact}, {signature}, {matter} (what the message is about) and {helpline} are filled in or their sentence is left out. Whole sentences stand for {hello}, {takeup}, {sorry}, {fact}, {tell}, {ask} and the like: see the writer's recipes.",
    ),
  matters: z
    .array(z.string())
    .optional()
    .describe("Applies when it is about any of these matters, common or the brand's own; empty: whatever the matter."),
  rating: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe("Applies when the rating, scaled to 0–1, lies in this closed range."),
  changes: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
      }),
    )
    .optional()
    .describe(
      "Wordings that the team says differently, whatever slot they come from; an empty `to` leaves the sentence out.",
    ),
}) satisfies z.ZodType<ThePlaybook>;

/** `own`: the brand's own, in place of one that every brand has or beside those. */
export const PlaybookView = Playbook.extend({ own: z.boolean() }) satisfies z.ZodType<ThePlaybookView>;

/** The same change of a draft by people: one sentence for another, or a sentence left out. */
export const Edit = z.strictObject({
  id: z.string(),
  playbook: z.string(),
  language: z.string(),
  from: z.string(),
  to: z.string().describe("Empty: left out."),
  conversations: z.array(z.string()),
  at: z.string(),
  version: z.number(),
  settled: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      accepted: z.boolean(),
    })
    .optional()
    .describe("An admin decided on it."),
}) satisfies z.ZodType<TheEdit>;
