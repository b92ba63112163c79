import { expiryOf } from "../conversation/moves.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import { idOf } from "../ids.ts";
import type { HelpdeskName, Ticket } from "./helpdesk.ts";
import type { Problem } from "./problem.ts";

/**
 * - `going`: to be handed over
 * - `open`, `closed`: as its ticket is
 * - `failed`: given up; a person may try again
 */
export const handoverStates = ["going", "open", "closed", "failed"] as const;
export type HandoverState = (typeof handoverStates)[number];

/** A conversation's way to a helpdesk, and what was said there and back. */
export type Handover = {
  brand: string;
  conversation: string;
  helpdesk: HelpdeskName;
  state: HandoverState;
  by: string;
  at: string;
  note?: string;
  /** Counts hand-overs of this conversation: each has a ticket of its own. */
  n: number;
  ticket?: Ticket;
  /** A ticket may have been made, and nobody has said so; how often it was looked for since. */
  mayBeThere?: true;
  lookups: number;
  /** What of ours stands there, by our key, under which id. */
  told: Record<string, string>;
  /** Answers from there that were taken, by their ids. */
  taken: string[];
  /** Tries that failed, one after the other. */
  tried: number;
  problem?: Problem;
  /** When something new was last said, here or there. */
  activeAt: string;
  nextAt?: string;
  /** Somebody is at it until then. */
  leaseUntil?: string;
  version: number;
};

/** By what its ticket is found again. */
export const keyOf = ({ brand, conversation, n }: Pick<Handover, "brand" | "conversation" | "n">): string =>
  idOf("earshot", "helpdesk", brand, conversation, n);

/** What a conversation shows of it. */
export type AtHelpdesk = {
  helpdesk: HelpdeskName;
  state: HandoverState;
  number?: string;
  url?: string;
  /** It cannot be reached as things stand. */
  trouble?: true;
};

export const shownOf = ({ helpdesk, state, ticket, problem }: Handover): AtHelpdesk => ({
  helpdesk,
  state,
  ...(ticket && { number: ticket.number, url: ticket.url }),
  ...(problem && { trouble: true }),
});

/** What people are shown of it. */
export type HandoverView = Pick<
  Handover,
  "helpdesk" | "state" | "by" | "at" | "note" | "ticket" | "problem" | "nextAt" | "activeAt"
>;
export const viewHandover = (it: Handover): HandoverView => {
  const { helpdesk, state, by, at, note, ticket, problem, nextAt, activeAt } = it;
  return {
    helpdesk,
    state,
    by,
    at,
    ...(note !== undefined && { note }),
    ...(ticket && { ticket }),
    ...(problem && { problem }),
    ...(nextAt !== undefined && { nextAt }),
    activeAt,
  };
};

export function savedHandover(
  conversation: Pick<Conversation, "retentionDays">,
  value: Handover,
  condition: "absent" | number,
): Change {
  const { brand, conversation: id, nextAt } = value;
  return {
    put: keys.handover(brand, id),
    value,
    ...(nextAt !== undefined && { at: { due: places.untold(new Date(nextAt), id) } }),
    if: condition,
    expiresAt: expiryOf(conversation, value.activeAt),
  };
}

/** What somebody of the helpdesk answered: a draft is made of it, or it is kept as a note where nothing waits any more. */
export type HelpdeskAnswer = {
  brand: string;
  conversation: string;
  /** As the helpdesk calls it. */
  id: string;
  helpdesk: HelpdeskName;
  number: string;
  by: string;
  at: string;
  /** Until it is taken. */
  text: string;
  status: "new" | "drafted" | "noted";
  version: number;
};
