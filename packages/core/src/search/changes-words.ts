import type { ConversationEvent } from "../conversation/conversation.ts";
import type { Found } from "../store.ts";
import type { Gone } from "./search-state.ts";

/** What an event says was stored anew, by its kind: search looks at these events and no others. */
export const wordsOfEvent: Partial<Record<ConversationEvent["what"], "mention" | "reply" | "note">> = {
  heard: "mention",
  edited: "mention",
  rated: "mention",
  deleted: "mention",
  approved: "reply",
  "posted-by-hand": "reply",
  "read-back": "reply",
  noted: "note",
};

export const changesWords = ({ what }: ConversationEvent): boolean => wordsOfEvent[what] !== undefined;

/** Where a record stands in the order in which things were stored: by the moment, then by what keeps two of one moment apart. */
export function storedRange({ key, value }: Pick<Found<ConversationEvent | Gone>, "key" | "value">): string {
  const at = "storedAt" in value && value.storedAt ? value.storedAt : value.at;
  return `${at}#${key.pk.slice(key.pk.indexOf("#") + 1)}#${key.sk}`;
}
