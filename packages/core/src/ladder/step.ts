import type { Brand } from "../brand/brand.ts";
import { holds, type Claim } from "../claim/claim.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import type { Draft } from "../draft/draft.ts";
import { keys } from "../keys.ts";
import { askOf } from "../mention/ask.ts";
import type { Change } from "../store.ts";
import type { Member } from "../team/people.ts";
import { approversInOrder, leadsOf } from "./in-order.ts";
import { ladderOf, nextStepAt, overdueOf, partOf, type Dated } from "./ladder.ts";
import type { DeadlineLine } from "./letter.ts";

/** Who is at work on it is left in peace for so long. */
const LEFT_IN_PEACE_MS = 10 * 60_000;

/** The draft, with a holding reply beside it. */
export type Offer = { draft?: Draft };

export type Step = {
  next: Conversation;
  draft: Draft | undefined;
  /** Absent: it only waits, for somebody is at work on it. */
  what?: DeadlineLine["what"];
  events: Pick<ConversationEvent, "what" | "why" | "about">[];
  told: string[];
  line?: DeadlineLine;
  offers?: boolean;
};

type Situation = {
  brand: Brand;
  conversation: Conversation;
  claim: Claim | undefined;
  draft: Draft | undefined;
  people: readonly Member[];
  now: Date;
};

/** What is to be done about a conversation whose time runs out. */
export function stepOf(situation: Situation): Step {
  const { brand, conversation, draft, now } = situation;
  const busyUntil = busy(situation);
  if (busyUntil > now.getTime()) {
    const next = moved(conversation, { ladderAt: new Date(busyUntil).toISOString() });
    return { next, draft, events: [], told: [] };
  }
  const { dueAt } = conversation;
  if (dueAt === undefined) return { next: moved(conversation, { ladderAt: undefined }), draft, events: [], told: [] };
  const it: Dated = { ...conversation, dueAt, dueFrom: conversation.dueFrom ?? conversation.heardAt };
  const isPast = (percent: number) => partOf(brand, it, percent) <= now.toISOString();
  const ladder = ladderOf(brand);
  const overdueAt = overdueOf(ladder);
  const isOverdue = overdueAt !== undefined && isPast(overdueAt);
  if (conversation.ladder?.passedOnAt) return overdue(situation, it);
  // Whoever was away past several steps is told of the last.
  return conversation.ladder?.remindedAt || isPast(ladder.passOnAt)
    ? passedOn(situation, it, isOverdue)
    : reminded(situation, it);
}

function reminded({ brand, conversation, draft, people, now }: Situation, it: Dated): Step {
  const ladder = ladderOf(brand);
  const rung = { ...conversation.ladder, remindedAt: now.toISOString() };
  const next = moved(conversation, { ladder: rung, ladderAt: nextStepAt(brand, it, rung) });
  const owner = people.find(({ id }) => id === conversation.owner);
  const told = owner ? [owner] : approversInOrder(ladder, people, brand, now);
  const percent = ladder.remindAt;
  return {
    next,
    draft,
    what: "reminded",
    events: [
      {
        what: "reminded",
        why: owner
          ? { code: "ladder.owner-reminded", who: { person: owner.id }, percent }
          : { code: "ladder.approvers-reminded", percent },
        ...(owner && { about: owner.id }),
      },
    ],
    told: told.map(({ id }) => id),
    line: lineOf(it, next, "reminded"),
  };
}

function passedOn({ brand, conversation, draft, people, now }: Situation, it: Dated, isOverdue: boolean): Step {
  const ladder = ladderOf(brand);
  const others = approversInOrder(ladder, people, brand, now).filter(({ id }) => id !== conversation.owner);
  const [to] = others;
  const at = now.toISOString();
  const rung = {
    ...conversation.ladder,
    passedOnAt: at,
    ...(isOverdue && { overdueAt: at }),
    ...(to && { to: to.id }),
  };
  const leads = isOverdue ? leadsOf(ladder, people, now).map(({ id }) => id) : [];
  const next = moved(conversation, {
    ladder: rung,
    ladderAt: nextStepAt(brand, it, rung),
    ...(to && ladder.takesOver && { owner: to.id }),
  });
  return {
    next,
    draft,
    what: "passed-on",
    events: [
      {
        what: "passed-on",
        why: to ? { code: "ladder.passed-to", who: { person: to.id } } : { code: "ladder.nobody-next" },
        ...(to && { about: to.id }),
      },
      ...(isOverdue ? [overdueEvent] : []),
    ],
    told: [...new Set([...(to ? [to.id] : conversation.owner ? [conversation.owner] : []), ...leads])],
    line: lineOf(it, next, isOverdue ? "overdue" : "passed-on"),
    offers: ladder.holding && askOf(conversation) !== "praise",
  };
}

const overdueEvent = { what: "overdue", why: { code: "ladder.lead-told" } } as const;

/** It was passed on, and has gone by: the lead is told. */
function overdue({ brand, conversation, draft, people, now }: Situation, it: Dated): Step {
  const next = moved(conversation, {
    ladder: { ...conversation.ladder, overdueAt: now.toISOString() },
    ladderAt: undefined,
  });
  return {
    next,
    draft,
    what: "overdue",
    events: [overdueEvent],
    told: leadsOf(ladderOf(brand), people, now).map(({ id }) => id),
    line: lineOf(it, next, "overdue"),
  };
}

const lineOf = ({ dueAt }: Dated, { brand, id }: Conversation, what: DeadlineLine["what"]): DeadlineLine => ({
  brand,
  conversation: id,
  what,
  dueAt,
});

/** Until when somebody who writes now, or did a moment ago, is left in peace; in milliseconds since 1970. */
function busy({ conversation, claim, draft, people, now }: Situation): number {
  const writes = claim && holds(claim, now) ? now.getTime() + LEFT_IN_PEACE_MS / 2 : 0;
  const wrote = draft?.mention === conversation.mention && people.some(({ id }) => id === draft.by);
  return Math.max(writes, wrote ? Date.parse(draft.at) + LEFT_IN_PEACE_MS : 0);
}

/** The writes of a step. */
export function changesOf({ next, events }: Step, offer: Offer | undefined, now: Date): Change[] {
  const at = now.toISOString();
  const conversation: Conversation = offer ? { ...next, holding: true } : next;
  const said: typeof events = offer ? [...events, { what: "holding-offered" }] : events;
  return [
    saved(conversation),
    ...said.map((event, n) => happened(conversation, { at, by: "earshot", ...event }, n)),
    ...(offer?.draft
      ? [
          {
            put: keys.draft(next.brand, next.id, offer.draft.number),
            value: offer.draft,
            expiresAt: expiryOf(next, offer.draft.at),
          },
        ]
      : []),
  ];
}
