import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys, neverWaited, places } from "../keys.ts";
import type { Change, Found } from "../store.ts";

/** Which one was taken away; what is heard anew under its id was opened at another moment. */
export type Removed = Pick<Conversation, "id" | "openedAt">;

/** By then every process has read its desk again as a whole. */
const KEPT_MS = 60 * 60_000;

/** Beside the removal of a conversation: tells those who have it on their desk. Nothing where it never was on one. */
export function removed(ctx: Context, conversation: Conversation): Change[] {
  if (neverWaited(conversation)) return [];
  const { brand, id, openedAt } = conversation;
  const value: Removed = { id, openedAt };
  return [
    {
      put: keys.removed(brand, id),
      value,
      at: { inbox: places.moved(brand, id) },
      expiresAt: new Date(ctx.now().getTime() + KEPT_MS),
    },
  ];
}

export const isRemoved = (found: Found): found is Found<Removed> => found.key.pk.endsWith("/REMOVED");
