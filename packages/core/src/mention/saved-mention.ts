import { dayOf } from "../digest/calendar.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Mention } from "./mention.ts";

/** The write of a mention with its places in the author's history and in the day it was first heard. */
export function savedMention(timeZone: string, mention: Mention, expiresAt: Date | undefined): Change {
  return {
    put: keys.mention(mention.brand, mention.conversation, mention.id),
    value: mention,
    at: { author: places.author(mention), heard: places.heard(mention, dayOf(mention.firstSeenAt, timeZone)) },
    expiresAt,
  };
}
