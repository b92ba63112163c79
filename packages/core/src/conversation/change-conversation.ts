import * as z from "zod";
import { Conflict, Refusal } from "../errors.ts";
import type { Context } from "../context.ts";
import { askForDraft, draftDueAt } from "../draft/ask-for-draft.ts";
import { deadlineOf } from "../mention/deadline.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Role } from "../team/person.ts";
import type { Conversation, ConversationEvent } from "./conversation.ts";
import { happened, moved, saved, type Patch } from "./moves.ts";
import { readConversation, theSituation, type ConversationView, type Situation } from "./read-conversation.ts";

const Reason = z.object({ reason: z.string().trim().min(1, "Say why.").max(500) });

type Step = { patch: Patch; event: Pick<ConversationEvent, "what" | "why" | "about">; draft?: boolean };

async function change(
  ctx: Context,
  brand: string,
  id: string,
  least: Role,
  decide: (situation: Situation) => Step,
): Promise<ConversationView> {
  permit(ctx, least);
  const situation = await theSituation(ctx, brand, id);
  const step = decide(situation);
  const now = ctx.now();
  const next = moved(situation.conversation, { ...step.patch, ...(step.draft && { draftDueAt: draftDueAt(now) }) });
  try {
    await ctx.store.commit([saved(next), happened(next, { at: now.toISOString(), by: actorId(ctx), ...step.event })]);
  } catch (error) {
    if (error instanceof Conflict)
      throw new Refusal("stale", "Somebody changed it at the same moment. Look again.", { changed: [] });
    throw error;
  }
  if (step.draft) await askForDraft(ctx, next);
  return readConversation(ctx, brand, id);
}

function mustBe(conversation: Conversation, ...statuses: Conversation["status"][]): void {
  if (statuses.includes(conversation.status)) return;
  throw new Refusal("stale", `It is ${conversation.status} now: ${conversation.reason}`, {
    changed: [],
    status: conversation.status,
  });
}

/** Closes an open conversation without a reply, with a reason. */
export async function dismiss(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  const { reason } = parse(Reason, input);
  return change(ctx, brand, id, "approver", ({ conversation }) => {
    mustBe(conversation, "open");
    const closedAt = ctx.now().toISOString();
    return {
      patch: { status: "closed", reason: `Dismissed: ${reason}`, closedAt },
      event: { what: "dismissed", why: reason },
    };
  });
}

/** Closes an answered (or checked) conversation as solved. */
export async function resolve(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  const { reason } = parse(Reason, input);
  return change(ctx, brand, id, "approver", ({ conversation }) => {
    mustBe(conversation, "answered", "open");
    const closedAt = ctx.now().toISOString();
    return {
      patch: { status: "closed", reason: `Resolved: ${reason}`, closedAt },
      event: { what: "resolved", why: reason },
    };
  });
}

/** Takes a closed or answered conversation back into the inbox, with a draft and a deadline from now. */
export async function reopen(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  const { reason } = parse(Reason, input);
  return change(ctx, brand, id, "drafter", (situation) => {
    mustBe(situation.conversation, "closed", "answered");
    const now = ctx.now();
    return {
      patch: {
        status: "open",
        reason: `Reopened: ${reason}`,
        dueAt: deadlineOf(situation.brand, situation.conversation.urgency, now),
      },
      event: { what: "reopened", why: reason },
      draft: true,
    };
  });
}

/** Gives the conversation to a person, or to nobody. */
export async function assign(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  const { owner } = parse(z.object({ owner: z.string().nullable() }), input);
  if (owner !== null && !(await ctx.store.get(keys.person(owner))))
    throw new Refusal("not-found", `There is no person ${owner}.`);
  return change(ctx, brand, id, "drafter", () => ({
    patch: { owner: owner ?? undefined },
    event: { what: "assigned", ...(owner && { about: owner }) },
  }));
}

/** Leaves a note for the team; never sent anywhere. */
export async function note(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  const { text } = parse(z.object({ text: z.string().trim().min(1).max(4000) }), input);
  return change(ctx, brand, id, "drafter", () => ({ patch: {}, event: { what: "noted", why: text } }));
}
