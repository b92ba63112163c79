import type { AlsoSaid as TheAlsoSaid } from "@earshot/core/identity/also-said";
import type { Place as ThePlace } from "@earshot/core/identity/place";
import * as z from "zod";
import { ConversationStatus } from "./choices.ts";

/** A place at which the same story stands: one paper of forty, or a post that passes it on. */
export const Place = z.strictObject({
  mention: z.string().describe("Under this id it was heard."),
  platform: z.string(),
  source: z.string(),
  host: z.string().optional(),
  url: z.string().optional(),
  author: z.string(),
  authorUrl: z.string().optional(),
  followers: z.number().optional(),
  title: z.string().optional(),
  language: z.string().optional(),
  createdAt: z.string().optional(),
  heardAt: z.string(),
  says: z
    .array(z.string())
    .optional()
    .describe(
      "Sentences that the story as it was first heard has not: a correction, something of the paper's own. At most five, shortened.",
    ),
}) satisfies z.ZodType<ThePlace>;

/** What one person said twice: another conversation of theirs in nearly the same words. */
export const AlsoSaid = z.strictObject({
  conversation: z.string(),
  mention: z.string(),
  platform: z.string(),
  author: z.string(),
  url: z.string().optional(),
  at: z.string(),
  status: ConversationStatus,
  answeredAt: z.string().optional(),
}) satisfies z.ZodType<TheAlsoSaid>;
