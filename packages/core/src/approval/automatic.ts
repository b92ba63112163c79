import * as z from "zod";

/** Praise that may be answered without a person, while this is on; off unless somebody turns it on. */
export const Automatic = z.strictObject({
  on: z.boolean().default(false),
  /** From how many stars of five on; absent: also without stars. */
  stars: z.number().min(1).max(5).optional(),
  /** BCP 47; empty: in none. */
  languages: z.array(z.string().trim().min(2).max(35)).max(20).default([]),
  platforms: z.array(z.string().trim().min(1).max(40)).max(60).default([]),
  /** Drafts of these playbooks alone; absent: of any. */
  playbooks: z.array(z.string().trim().min(1).max(80)).min(1).max(100).optional(),
  /** How sure it must be that a text is positive, 0.5 to 1. */
  confidence: z.number().min(0.5).max(1).default(0.9),
  /** Replies in a day of the brand's calendar. */
  perDay: z.number().int().min(1).max(200).default(10),
  /** How long each waits, so that a person can stop it. */
  waitMinutes: z.number().int().min(1).max(1440).default(30),
  /** Set where it turned itself off, until somebody turns it on again. */
  stopped: z.strictObject({ at: z.string(), wrong: z.number().int(), of: z.number().int() }).optional(),
});
export type Automatic = z.infer<typeof Automatic>;
