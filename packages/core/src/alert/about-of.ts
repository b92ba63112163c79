import type { Conversation } from "../conversation/conversation.ts";
import type { About, Cause } from "./alert.ts";

/** From how many places on a story is one that people must know of. */
export const STORY_PLACES = 5;

/** What an alert of a conversation says of it. */
export function aboutOf({ id, mention, platform, source, language, url, dueAt }: Conversation): About {
  return {
    conversation: id,
    mention,
    platform,
    source,
    language,
    ...(url !== undefined && { url }),
    ...(dueAt !== undefined && { dueAt }),
  };
}

/** That a story stands at one place more, from the fifth on. */
export function storyCause(conversation: Conversation, at: string): Cause[] {
  const { brand, id, places = 1 } = conversation;
  if (places < STORY_PLACES) return [];
  const about = { ...aboutOf(conversation), places };
  return [{ brand, kind: "story", of: id, at, urgency: "high", about, again: true }];
}
