import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Conversation, ConversationEvent, Status } from "./conversation.ts";

/** The whole state machine: from each state, where it may go. Every state has a way out. */
export const moves: Record<Status, readonly Status[]> = {
  open: ["approved", "answered", "closed"],
  approved: ["open", "check", "answered", "closed"],
  check: ["answered", "approved", "open", "closed"],
  answered: ["open", "closed"],
  closed: ["open"],
};

/** What changes; `undefined` takes a field away. */
export type Patch = { [F in keyof Omit<Conversation, "id" | "brand" | "version">]?: Conversation[F] | undefined };

/** The conversation after a change; throws when the state machine has no such move. */
export function moved(from: Conversation, patch: Patch): Conversation {
  const to = patch.status ?? from.status;
  if (to !== from.status && !moves[from.status].includes(to)) {
    throw new Error(`A conversation does not go from ${from.status} to ${to}.`);
  }
  const next = { ...from, ...patch, version: from.version + 1 };
  if (to === "closed" || to === "answered") {
    delete next.dueAt;
    delete next.draftDueAt;
  }
  return next;
}

/** The write of a changed conversation, on condition that nobody changed it since it was read. */
export function saved(next: Conversation, options: { absent?: boolean } = {}): Change {
  const inbox = places.inbox(next);
  return {
    put: keys.conversation(next.brand, next.id),
    value: next,
    at: {
      ...(inbox && { inbox }),
      ...(next.draftDueAt && { due: places.due(next.draftDueAt, next.id) }),
    },
    if: options.absent ? "absent" : next.version - 1,
    expiresAt: expiryOf(next, next.heardAt),
  };
}

/** What happened, beside the change that it explains. */
export function happened(next: Conversation, event: ConversationEvent, n = 0): Change {
  return {
    put: keys.event(next.brand, next.id, event.at, `${String(next.version).padStart(6, "0")}.${n}`),
    value: event,
    expiresAt: expiryOf(next, event.at),
  };
}

/** When a record of this conversation is to be forgotten; undefined: never. */
export function expiryOf(conversation: Pick<Conversation, "retentionDays">, from: string): Date | undefined {
  const days = conversation.retentionDays;
  return days === undefined ? undefined : new Date(Date.parse(from) + days * 86_400_000);
}
