import { Language as Languages } from "@earshot/core/brand/brand";
import type { Outreach as TheOutreach, OutreachText as TheOutreachText } from "@earshot/core/outreach/outreach";
import * as z from "zod";

const Text = z.strictObject({
  title: z.string(),
  article: z.string().describe("What an article of the knowledge could say."),
  post: z.string().describe("What a post of one's own could say; nothing is posted by itself."),
}) satisfies z.ZodType<TheOutreachText>;

/** A proposal to say something before anybody asks: a person uses its texts, or dismisses it. */
export const Outreach = z.strictObject({
  id: z.string(),
  brand: z.string(),
  cause: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("incident"),
        incident: z.string(),
        name: z.string().optional(),
        matter: z.string().optional(),
        platform: z.string().optional(),
      }),
      z.strictObject({
        kind: z.literal("at-risk"),
        matter: z.string(),
        people: z.number(),
        conversations: z.array(z.string()),
      }),
      z.strictObject({
        kind: z.literal("closed"),
        from: z.string(),
        to: z.string(),
        opens: z.string(),
        name: z.string().optional(),
      }),
    ])
    .describe(
      "An open incident; a matter that several authors at risk complain of; days on which the brand is closed.",
    ),
  texts: z.partialRecord(z.enum(Languages.options), Text),
  at: z.string(),
  articles: z
    .partialRecord(z.enum(Languages.options), z.string())
    .optional()
    .describe("Articles that were saved of it, by language."),
  done: z
    .union([
      z.strictObject({ by: z.string(), at: z.string(), is: z.literal("used") }),
      z.strictObject({ by: z.string(), at: z.string(), is: z.literal("dismissed"), reason: z.string() }),
    ])
    .optional(),
  version: z.number(),
}) satisfies z.ZodType<TheOutreach>;
