import type { Brand } from "../brand/brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Patch } from "../conversation/moves.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { previewOf } from "./content.ts";
import { dueBy, NOT_DUE } from "./due-by.ts";
import type { Mention } from "./mention.ts";

/** How the newest mention makes a conversation look. */
export function lookOf(mention: Mention): Patch & Pick<Conversation, "mention"> {
  const { classification: judged } = mention;
  return {
    mention: mention.id,
    mentionVersion: mention.version,
    preview: previewOf(mention),
    url: mention.url,
    saidAt: mention.editedAt ?? mention.createdAt,
    rating: mention.rating,
    language: judged.language,
    sentiment: judged.sentiment,
    intents: judged.intents,
    lane: judged.lane,
    abuse: judged.abuse,
    matters: mattersOf(judged),
  };
}

const MOST_MATTERS = 8;

function mattersOf({ reading }: Classification): string[] | undefined {
  const matters = [...new Set((reading?.matters ?? []).map(({ matter }) => matter))].slice(0, MOST_MATTERS);
  return matters.length > 0 ? matters : undefined;
}

/** What is set aside waits without a deadline and without a draft. */
export function waiting(brand: Brand, judged: Classification, seenAt: string): Patch {
  if (judged.lane === "aside") return { ...NOT_DUE, draftDueAt: undefined };
  return { ...dueBy(brand, judged, seenAt), draftDueAt: draftDueAt(new Date(seenAt)) };
}
