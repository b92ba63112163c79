import { auditPlaceOf, isListed } from "../audit/listed-events.ts";
import { keys, places } from "../keys.ts";
import { mustGo, type Moves } from "../moves.ts";
import type { Change } from "../store.ts";
import { changesWords, storedRange } from "../search/changes-words.ts";
import type { Conversation, ConversationEvent, Status } from "./conversation.ts";

/** All that may become of a conversation, whoever does it. */
export const moves: Moves<Status> = {
  begins: ["open", "closed"],
  ends: ["answered", "closed"],
  from: {
    open: {
      approved: "a reply is approved",
      answered: "somebody answered by hand",
      closed: "it is dismissed, resolved, merged, or its mention is deleted",
    },
    approved: {
      open: "the approval is taken back, or its reply cannot go out",
      check: "nobody can tell by machine whether its reply is there",
      answered: "its reply is there",
      closed: "its mention is deleted, or it is merged",
    },
    check: {
      answered: "a person found the reply",
      approved: "a person did not find it, and it is sent again",
      open: "a person did not find it, and it may not be sent",
      closed: "its mention is deleted, or it is merged",
    },
    answered: {
      open: "the customer writes again, or our reply is gone",
      closed: "it is resolved, or merged",
    },
    closed: {
      open: "the customer writes again, or somebody takes it up",
      answered: "closing it is undone",
    },
  },
};

/** What only holds while a reply of ours is wanted. */
const waitingFields = ["dueAt", "dueFrom", "draftDueAt", "ladderAt", "ladder", "holding", "unasked"] as const;

/** What ends when the customer writes, or it is no longer open. */
const restingFields = ["snoozedUntil", "snoozedFor", "closing"] as const;

/** What changes; `undefined` takes a field away. */
export type Patch = { [F in keyof Omit<Conversation, "id" | "brand" | "version">]?: Conversation[F] | undefined };

/** The conversation after a change; throws when the state machine has no such move. */
export function moved(from: Conversation, patch: Patch): Conversation {
  const to = patch.status ?? from.status;
  mustGo("A conversation", moves, from.status, to);
  const next = { ...from, ...patch, version: from.version + 1 };
  if (to === "closed" || to === "answered") {
    for (const field of waitingFields) delete next[field];
  }
  if (to !== "open") delete next.first;
  if ((to !== "open" && to !== from.status) || isHeard(from, next)) {
    for (const field of restingFields) if (patch[field] === undefined) delete next[field];
  }
  // Who writes is answered, whatever we were about to write unasked.
  if (isHeard(from, next) && patch.unasked === undefined) delete next.unasked;
  if (to !== "closed") delete next.merged;
  if (to !== from.status) next.movedFrom = from.status;
  else delete next.movedFrom;
  return next;
}

function isHeard(from: Conversation, next: Conversation): boolean {
  return from.heardAt !== next.heardAt || from.mention !== next.mention || from.mentionVersion !== next.mentionVersion;
}

/** The write of a changed conversation, on condition that nobody changed it since it was read. */
export function saved(next: Conversation, options: { absent?: boolean } = {}): Change {
  const dutyAt = nextDutyAt(next);
  return {
    put: keys.conversation(next.brand, next.id),
    value: next,
    at: {
      inbox: places.inbox(next),
      ...(dutyAt && { due: places.due(dutyAt, next.id) }),
    },
    if: options.absent ? "absent" : next.version - 1,
    expiresAt: expiryOf(next, next.heardAt),
  };
}

/** When the tick is to look at a conversation: the earliest of all that it waits for. */
export function nextDutyAt(it: Conversation): string | undefined {
  const { status, lane, draftDueAt, snoozedUntil, ladderAt } = it;
  const rests = it.snoozedFor !== undefined || snoozedUntil !== undefined;
  const climbs = status === "open" && lane !== "aside" && !rests;
  return [draftDueAt, snoozedUntil, climbs ? ladderAt : undefined].filter((at) => at !== undefined).toSorted()[0];
}

/** What happened, beside the change that it explains; `storedAt` where it is stored later than it happened. */
export function happened(next: Conversation, event: ConversationEvent, n = 0, storedAt: string = event.at): Change {
  const place = `${String(next.version).padStart(6, "0")}.${n}`;
  const expiresAt = expiryOf(next, event.at);
  const value: ConversationEvent = {
    ...event,
    ...(storedAt !== event.at && { storedAt }),
    ...(expiresAt && isListed(event) && { keptUntil: expiresAt.toISOString() }),
  };
  const key = keys.event(next.brand, next.id, event.at, place);
  return {
    put: key,
    value,
    at: {
      ...(changesWords(event) && { heard: places.stored(next.brand, storedRange({ key, value })) }),
      ...auditPlaceOf(value, { brand: next.brand, conversation: next.id, place }),
    },
    expiresAt,
  };
}

/** When a record of this conversation is to be forgotten; undefined: never. */
export function expiryOf(conversation: Pick<Conversation, "retentionDays">, from: string): Date | undefined {
  const days = conversation.retentionDays;
  return days === undefined ? undefined : new Date(Date.parse(from) + days * 86_400_000);
}
