import * as z from "zod";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { dueBy, NOT_DUE } from "../mention/due-by.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { change, mustBe } from "./change.ts";
import type { Conversation } from "./conversation.ts";
import { happened, moved, saved, type Patch } from "./moves.ts";
import type { ConversationView, Situation } from "./read-conversation.ts";

const LONGEST_DAYS = 365;

export const Asked = z.union([
  z.strictObject({ until: z.iso.datetime({ offset: true }) }),
  /** Until the customer writes again. */
  z.strictObject({ for: z.literal("answer") }),
  /** No longer. */
  z.strictObject({ wake: z.literal(true) }),
]);

/**
 * Lets an open conversation rest until a moment, or until the customer writes; it comes back by itself. Until a moment its deadline
 * goes on, for the customer waits; until the customer answers it stops, for we do.
 */
export async function snooze(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const asked = parse(Asked, input);
  return change(ctx, brand, id, "draft", (situation) => {
    const { conversation } = situation;
    mustBe(conversation, "open");
    if ("wake" in asked) {
      if (!isSnoozed(conversation)) throw new Refusal("bad-input", { code: "refusal.not-snoozed" });
      return { patch: awake(ctx, situation), event: { what: "woken" } };
    }
    if ("for" in asked)
      return {
        patch: { snoozedFor: "answer", snoozedUntil: undefined, ...NOT_DUE },
        event: { what: "snoozed", about: "answer" },
      };
    const until = new Date(asked.until);
    const ahead = until.getTime() - ctx.now().getTime();
    if (ahead <= 0) throw new Refusal("bad-input", { code: "refusal.until-past" });
    if (ahead > LONGEST_DAYS * 86_400_000)
      throw new Refusal("bad-input", { code: "refusal.until-far", n: LONGEST_DAYS });
    return {
      patch: { ...(conversation.snoozedFor && awake(ctx, situation)), snoozedUntil: until.toISOString() },
      event: { what: "snoozed", about: until.toISOString() },
    };
  });
}

export const isSnoozed = ({ snoozedUntil, snoozedFor }: Conversation): boolean =>
  snoozedUntil !== undefined || snoozedFor !== undefined;

/** A deadline that had stopped begins anew. */
function awake(ctx: Context, { brand, conversation }: Pick<Situation, "brand" | "conversation">): Patch {
  const { snoozedFor } = conversation;
  return {
    snoozedUntil: undefined,
    snoozedFor: undefined,
    ...(snoozedFor && dueBy(brand, conversation, ctx.now())),
  };
}

/** Brings a conversation back whose time has come; found once more by the sweep, it is back already. */
export async function wake(ctx: Context, conversation: Conversation): Promise<void> {
  const at = ctx.now().toISOString();
  if (conversation.snoozedUntil === undefined || conversation.snoozedUntil > at) return;
  const next = moved(conversation, { snoozedUntil: undefined });
  try {
    await ctx.store.commit([saved(next), happened(next, { at, by: "earshot", what: "woken" })]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
