import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { isAtHelpdesk } from "../helpdesk/is-at-helpdesk.ts";
import { askOf } from "../mention/ask.ts";
import { actorId } from "../team/permit.ts";

/** What a lane is asked about: who looks, when (milliseconds), and on which platforms replies can be posted from here. */
export type Seat = { me: string; now: number; canReplyOn(platform: string): boolean };

export function seatOf(ctx: Context, now: number): Seat {
  return { me: actorId(ctx), now, canReplyOn: (platform) => ctx.connectors[platform]?.reply !== undefined };
}

/** For so long after our reply a conversation waits for the customer: then Earshot has looked at the reply for the last time. */
export const WAITING_DAYS = 7;
const DAY_MS = 86_400_000;

const isSnoozed = ({ snoozedFor, snoozedUntil }: Conversation, now: number) =>
  snoozedFor !== undefined || (snoozedUntil !== undefined && Date.parse(snoozedUntil) > now);
const isAnswerable = (c: Conversation, { now }: Seat) => c.status === "open" && !c.lane && !isSnoozed(c, now);
const isWaiting = ({ status, answeredAt }: Conversation, now: number) =>
  status === "answered" && answeredAt !== undefined && Date.parse(answeredAt) > now - WAITING_DAYS * DAY_MS;

const isTheirs = (c: Conversation, { me, now }: Seat) =>
  (c.status === "open" || c.status === "check") && c.owner === me && !isSnoozed(c, now);
/** A note asks for their attention. */
const isAsked = ({ mentioned }: Conversation, { me }: Seat) => mentioned?.includes(me) === true;

/** What stands in which lane: each is a saved view that everybody has. A conversation may stand in several. */
const table = {
  /** All that is to be answered. */
  open: isAnswerable,
  urgent: (c, seat) => isAnswerable(c, seat) && (c.urgency === "critical" || c.urgency === "high"),
  complaints: (c, seat) => isAnswerable(c, seat) && askOf(c) === "complaints",
  questions: (c, seat) => isAnswerable(c, seat) && askOf(c) === "questions",
  praise: (c, seat) => isAnswerable(c, seat) && askOf(c) === "praise",
  /** We answered in the last seven days, and the customer did not since. */
  waiting: (c, { now }) => isWaiting(c, now),
  /** Its platform takes no replies from here: they are posted by hand. */
  "by-hand": (c, seat) => isAnswerable(c, seat) && !seat.canReplyOn(c.platform),
  spam: (c) => c.status === "open" && c.lane === "aside",
  languages: (c, { now }) => c.status === "open" && c.lane === "unread" && !isSnoozed(c, now),
  mine: (c, seat) => isAsked(c, seat) || isTheirs(c, seat),
  unassigned: (c, seat) => isAnswerable(c, seat) && c.owner === undefined,
  late: (c, seat) => isAnswerable(c, seat) && c.dueAt !== undefined && Date.parse(c.dueAt) < seat.now,
  snoozed: (c, { now }) => c.status === "open" && isSnoozed(c, now),
  /** Somebody of the helpdesk has it; it is to be answered all the same, and its deadline goes on. */
  helpdesk: (c) => c.status === "open" && isAtHelpdesk(c),
  sending: (c) => c.status === "approved",
  /** A reply may or may not be there: a person must look. */
  check: (c) => c.status === "check",
  /** What left the desk; counted are the last seven days. */
  done: (c) => c.status === "answered" || c.status === "closed",
} satisfies Record<string, (c: Conversation, seat: Seat) => boolean>;

export type LaneId = keyof typeof table;
export const laneIds = Object.keys(table) as [LaneId, ...LaneId[]];

export function isIn(lane: LaneId, c: Conversation, seat: Seat): boolean {
  return table[lane](c, seat);
}
