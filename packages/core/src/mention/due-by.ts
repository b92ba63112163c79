import type { Brand } from "../brand/brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Patch } from "../conversation/moves.ts";
import { nextStepAt } from "../ladder/ladder.ts";
import { deadlineOf, type Pressing } from "./deadline.ts";

/** A deadline that counts from a moment, with the first step of its ladder. */
export function dueBy(brand: Brand, pressing: Pressing, from: Date | string): Patch & { dueAt: string } {
  const dueAt = deadlineOf(brand, pressing, from);
  const dueFrom = new Date(from).toISOString();
  return {
    dueAt,
    dueFrom,
    ladderAt: nextStepAt(brand, { urgency: pressing.urgency, dueFrom, dueAt }),
    ladder: undefined,
    holding: undefined,
  };
}

/** Of an open conversation's deadline and a new one the sooner: who writes again does not wait longer for it. */
export function soonerDue(known: Conversation, next: Patch & { dueAt: string }): Patch {
  return known.status === "open" && known.dueAt !== undefined && known.dueAt < next.dueAt ? {} : next;
}

/** Nobody waits. */
export const NOT_DUE: Patch = {
  dueAt: undefined,
  dueFrom: undefined,
  ladderAt: undefined,
  ladder: undefined,
  holding: undefined,
};
