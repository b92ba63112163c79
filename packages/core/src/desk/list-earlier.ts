import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, nextDutyAt } from "../conversation/moves.ts";
import { Conflict } from "../errors.ts";
import { keys, places } from "../keys.ts";

/** Lists conversations among what is done that were finished before there was such a list; each where it would stand. */
export async function listEarlier(ctx: Context, conversations: readonly Conversation[]): Promise<void> {
  await Promise.all(conversations.filter(isDone).map((each) => listed(ctx, each)));
}

const isDone = ({ status }: Conversation) => status === "answered" || status === "closed";

async function listed(ctx: Context, c: Conversation): Promise<void> {
  const dutyAt = nextDutyAt(c);
  const leftAt = Date.parse(c.closedAt ?? c.answeredAt ?? c.heardAt);
  try {
    await ctx.store.commit([
      {
        put: keys.conversation(c.brand, c.id),
        value: c,
        at: { inbox: places.left(c, leftAt), ...(dutyAt && { due: places.due(dutyAt, c.id) }) },
        if: c.version,
        expiresAt: expiryOf(c, c.heardAt),
      },
    ]);
  } catch (error) {
    // Who changed it meanwhile has listed it.
    if (!(error instanceof Conflict)) throw error;
  }
}
