import type { Incoming as TheIncoming } from "@earshot/core/mention/mention";
import { Language } from "@earshot/core/brand/brand";
import { abuses, intents, lanes, sentiments, urgencies } from "@earshot/core/classification/classifier";
import { statuses } from "@earshot/core/conversation/conversation";
import * as z from "zod";

// What many answers say, from core's own lists wherever it has one: so a new word is described as soon as it is there.

export { Language };
export const Sentiment = z.enum(sentiments);
export const Urgency = z.enum(urgencies);
export const Intent = z.enum(intents);
export const Abuse = z.enum(abuses);
export const Lane = z.enum(lanes);
export const ConversationStatus = z.enum(statuses);

/** `und`: it cannot be told. */
export const DraftLanguage = z.enum([...Language.options, "und"]);

export const MentionKind = z.enum(["post", "comment", "review"]) satisfies z.ZodType<TheIncoming["kind"]>;

export const Author = z.strictObject({
  id: z.string(),
  name: z.string(),
  handle: z.string().optional(),
  url: z.string().optional(),
  followers: z.number().optional(),
}) satisfies z.ZodType<TheIncoming["author"]>;

export const Rating = z.strictObject({ value: z.number(), of: z.number() }) satisfies z.ZodType<
  NonNullable<TheIncoming["rating"]>
>;
