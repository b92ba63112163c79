import * as z from "zod";
import { intents, lanes, sentiments, urgencies, type Classification } from "./classifier.ts";
import { dangers, detailTypes, polarities, sayings, type Reading } from "./reading.ts";

const place = { start: z.number().int().nonnegative().optional(), end: z.number().int().positive().optional() };

const ReadingParts = z
  .object({
    says: z.array(z.enum(sayings)).max(sayings.length),
    irony: z.boolean(),
    matters: z.array(z.object({ ...place, matter: z.string().min(1).max(60), polarity: z.enum(polarities) })).max(40),
    details: z.array(z.object({ ...place, type: z.enum(detailTypes), text: z.string().min(1).max(500) })).max(60),
    dangers: z.array(z.object({ ...place, danger: z.enum(dangers) })).max(dangers.length),
    wantsHuman: z.boolean(),
  } satisfies Record<keyof Reading, z.ZodType>)
  .partial();

/** What a person says of a text instead; what is absent stays as it was judged. */
export const Verdict = z
  .object({
    language: z.string().min(2).max(35).optional(),
    sentiment: z.enum(sentiments).exclude(["unscored"]).optional(),
    urgency: z.enum(urgencies).optional(),
    intents: z.array(z.enum(intents)).max(intents.length).optional(),
    needsReply: z.boolean().optional(),
    /** "reply" takes it back among what is to be answered. */
    lane: z.enum(["reply", ...lanes]).optional(),
    /** Parts of the reading; what is absent stays as it was read. */
    reading: ReadingParts.optional(),
  })
  .refine((verdict) => Object.values(verdict).some((value) => value !== undefined), "Say what is wrong.");
export type Verdict = z.infer<typeof Verdict>;

/** A person's verdict on a text. It holds for this text and its near copies. */
export type Correction = {
  id: string;
  verdict: Verdict;
  /** Masked; `exactly` knows the very same text again. */
  text: string;
  exactly?: string;
  bare: string;
  language: string;
  /** The mention it was given on, who gave it and when. */
  mention: string;
  by: string;
  at: string;
  /** The classifier and version that was corrected. */
  corrected: string;
  /** What was found for each sentiment before; absent when nothing was. */
  probabilities?: Classification["probabilities"];
  /** When it is forgotten, with the mention it was given on. */
  until?: string;
};
