import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Patch } from "../conversation/moves.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { previewOf } from "./content.ts";
import { deadlineOf } from "./deadline.ts";
import type { Mention } from "./mention.ts";

/** How the newest mention makes a conversation look. */
export function lookOf(mention: Mention): Patch & Pick<Conversation, "mention"> {
  const { classification: judged } = mention;
  return {
    mention: mention.id,
    mentionVersion: mention.version,
    preview: previewOf(mention),
    url: mention.url,
    rating: mention.rating,
    language: judged.language,
    sentiment: judged.sentiment,
    intents: judged.intents,
    lane: judged.lane,
  };
}

/** What is set aside waits without a deadline and without a draft. */
export function waiting(brand: Brand, { urgency, lane }: Classification, seenAt: string): Patch {
  if (lane === "aside") return { dueAt: undefined, draftDueAt: undefined };
  return { dueAt: deadlineOf(brand, urgency, seenAt), draftDueAt: draftDueAt(new Date(seenAt)) };
}
