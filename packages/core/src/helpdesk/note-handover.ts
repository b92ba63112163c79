import { called } from "./called.ts";
import { isDeepStrictEqual } from "node:util";
import type { Context } from "../context.ts";
import type { ConversationEvent } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { dueBy } from "../mention/due-by.ts";
import { getBrand } from "../brand/change-brand.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { savedHandover, shownOf, type Handover, type HelpdeskAnswer } from "./handover.ts";

export type Noted = {
  event?: Pick<ConversationEvent, "what" | "about" | "why">;
  answers?: HelpdeskAnswer[];
  /** Nobody there answers any more: it is for us to decide again, at once. */
  comesBack?: true;
};

/** Without them the record has no such field. */
type Change = { [F in keyof Handover]?: Handover[F] | undefined };

/** Keeps how a hand-over stands and, where that shows, how its conversation does; in one write. `undefined` takes a field away. */
export async function noteHandover(
  ctx: Context,
  before: Handover,
  change: Change,
  { event, answers = [], comesBack }: Noted = {},
): Promise<Handover> {
  const { brand, conversation: id } = before;
  const next: Handover = { ...before, ...change, version: before.version + 1 };
  for (const field of ["problem", "leaseUntil", "nextAt", "mayBeThere"] as const)
    if (next[field] === undefined) delete next[field];
  await retryOnConflict(async () => {
    const conversation = await ctx.store.get(keys.conversation(brand, id));
    if (!conversation) return ctx.store.commit([{ remove: keys.handover(brand, id), if: before.version }]);
    const at = ctx.now().toISOString();
    const atHelpdesk = shownOf(next);
    const isOld = isDeepStrictEqual(atHelpdesk, conversation.atHelpdesk);
    const patch: Patch = {
      atHelpdesk,
      ...(comesBack && conversation.status === "open" && (await back(ctx, next, conversation))),
    };
    const after = isOld && !event ? undefined : moved(conversation, patch);
    const ticket = next.ticket && before.ticket?.id !== next.ticket.id ? next.ticket : undefined;
    try {
      await ctx.store.commit([
        savedHandover(conversation, next, before.version),
        ...(after ? [saved(after)] : []),
        ...(after && event ? [happened(after, { at, by: "earshot", ...event })] : []),
        ...(ticket
          ? [
              {
                put: keys.ticket(brand, next.helpdesk, ticket.id),
                value: { conversation: id },
                expiresAt: expiryOf(conversation, at),
              },
            ]
          : []),
        ...answers.map((answer) => ({
          put: keys.helpdeskAnswer(brand, id, answer.id),
          value: answer,
          if: "absent" as const,
          expiresAt: expiryOf(conversation, at),
        })),
      ]);
    } catch (error) {
      // Whoever took the lease over has the say; only the conversation is read again.
      const isOurs = (await ctx.store.get(keys.handover(brand, id)))?.version === before.version;
      if (error instanceof Conflict && !isOurs)
        throw new Error("The hand-over was changed meanwhile.", { cause: error });
      throw error;
    }
  });
  return next;
}

/** It rests no longer, and a deadline that had stopped begins anew. */
async function back(
  ctx: Context,
  { helpdesk, brand, ticket }: Handover,
  conversation: Parameters<typeof moved>[0],
): Promise<Patch> {
  const { snoozedFor } = conversation;
  return {
    reason: { code: "reason.helpdesk-closed", at: called[helpdesk], number: ticket?.number ?? "" },
    snoozedUntil: undefined,
    snoozedFor: undefined,
    ...(snoozedFor && dueBy(await getBrand(ctx, brand), conversation, ctx.now())),
  };
}
