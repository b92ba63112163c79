import * as z from "zod";
import { Language } from "../brand/brand.ts";
import { intents } from "../classification/classifier.ts";

/** A guideline for a common case (S26): when it applies, and the texts to choose from. */
export const Playbook = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/i),
  version: z.number().int().positive().default(1),
  language: Language,
  /** Applies when the mention has any of these; empty: whatever the intent. */
  intents: z.array(z.enum(intents)).default([]),
  sentiments: z.array(z.enum(["negative", "neutral", "positive", "mixed", "unscored"])).default([]),
  /** Applies when it is about any of these matters, common or the brand's own; empty: whatever the matter. */
  matters: z.array(z.string().trim().min(1).max(60)).max(100).optional(),
  /** Applies when the rating, scaled to 0–1, lies in this closed range. */
  rating: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
  technique: z.enum(["problem-solution-benefit", "empathy", "inquiry", "thanks", "holding"]),
  /** Wordings that the team says differently, whatever slot they come from; an empty `to` leaves the sentence out. */
  changes: z
    .array(z.strictObject({ from: z.string().trim().min(1).max(400), to: z.string().trim().max(400) }))
    .max(100)
    .optional(),
  /**
   * Wordings to choose from; {name}, {brand}, {contact}, {signature}, {matter} (what the message is about) and {helpline} are filled in or their
   * sentence is left out. Whole sentences stand for {hello}, {takeup}, {sorry}, {fact}, {tell}, {ask} and the like: see the writer's recipes.
   */
  variants: z.array(z.string().trim().min(1).max(4000)).min(1).max(20),
});
export type Playbook = z.infer<typeof Playbook>;
