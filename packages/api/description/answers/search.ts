import type { Excerpt as TheExcerpt } from "@earshot/core/search/excerpt";
import type { Span as TheSpan } from "@earshot/core/search/finder";
import type { Found as TheFound } from "@earshot/core/search/search";
import type { Hit as TheHit } from "@earshot/core/search/verified";
import * as z from "zod";
import { ReplyStatus } from "./reply.ts";
import { Abuse, Author, ConversationStatus, Rating } from "./choices.ts";

/** Where something stands in a searchable text. */
export const Span = z.strictObject({
  start: z.number(),
  end: z.number(),
}) satisfies z.ZodType<TheSpan>;

/** A piece of a text, with where in it stands what was asked for (UTF-16 units); whether the text goes on on either side. */
export const Excerpt = z.strictObject({
  text: z.string(),
  marks: z.array(Span),
  before: z.boolean(),
  after: z.boolean(),
}) satisfies z.ZodType<TheExcerpt>;

/** Something found, as it stands stored now. */
export const SearchHit = z.strictObject({
  abuse: z.array(Abuse).optional().describe("What in it is turned on people; absent: nothing."),
  kind: z.enum(["mention", "reply", "note"]),
  id: z.string(),
  conversation: z.string(),
  at: z.string(),
  platform: z.string(),
  language: z.string(),
  excerpt: Excerpt,
  status: ConversationStatus.optional().describe("Of the conversation; absent for who reads no inbox."),
  author: Author.describe("Who said it, or whom the answer or note is for."),
  by: z.string().optional().describe("Who of the team approved or noted it."),
  reply: ReplyStatus.optional(),
  rating: Rating.optional(),
  url: z.string().optional(),
  deleted: z.literal(true).optional().describe("Its author deleted it on the platform."),
}) satisfies z.ZodType<TheHit>;

export const Found = z.strictObject({
  items: z.array(SearchHit).describe("The newest first."),
  next: z.string().optional().describe("Where the next page goes on; absent when there is none."),
  complete: z.boolean().describe("All that is stored was looked through."),
  looked: z.number().describe("Texts that were looked through."),
  since: z.string().optional().describe("What was stored before this day is still being made ready for search."),
}) satisfies z.ZodType<TheFound>;
