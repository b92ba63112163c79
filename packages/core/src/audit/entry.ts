import type { ConversationEvent } from "../conversation/conversation.ts";
import type { Why } from "../conversation/reason.ts";
import type { Found } from "../store.ts";
import type { AuditKind } from "./kinds.ts";
import type { AuditRecord } from "./record.ts";

/** One line of the audit log, whether its record is one of its own or what happened to a conversation. */
export type AuditEntry = Omit<AuditRecord, "what" | "keptUntil"> & {
  what: AuditKind | ConversationEvent["what"];
  /** Where it was done to a conversation. */
  conversation?: string;
  why?: Why;
};

export type FoundAct = Found<AuditRecord | ConversationEvent>;

/** Where an act stands in the order of all of them; also its id. */
export function rangeOfAct({ key, value }: FoundAct): string {
  if ("id" in value) return value.id;
  const [, , place] = key.sk.split("#");
  return `${value.storedAt ?? value.at}-${conversationIn(key.pk)}-${place}`;
}

export function entryOf(found: FoundAct): AuditEntry {
  const { key, value } = found;
  if ("id" in value) {
    const { keptUntil: _, ...entry } = value;
    return entry;
  }
  const { at, by, what, about, why } = value;
  return {
    id: rangeOfAct(found),
    at,
    by,
    what,
    brand: key.pk.slice(0, key.pk.indexOf("/")),
    conversation: conversationIn(key.pk),
    ...(about && { about }),
    ...(why !== undefined && { why }),
  };
}

const conversationIn = (pk: string) => pk.slice(pk.indexOf("#") + 1);
