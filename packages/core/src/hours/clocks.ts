import type { Brand } from "../brand/brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { openingFor } from "../mention/deadline.ts";
import { openBetween } from "./open-time.ts";

/** The two clocks of a conversation: from said to heard is the source's, from heard to answered the team's. */
export type Clocks = {
  /** What the platform claims; absent where it names no date. */
  saidAt?: string;
  heardAt: string;
  answeredAt?: string;
  /** Seconds from said to heard. */
  lag?: number;
  /** Seconds of open time from heard to answered, or to now while somebody waits; absent when nobody does. */
  open?: number;
  /** The same by the clock on the wall. */
  wall?: number;
};

export function clocksOf(brand: Brand, conversation: Conversation, now: Date): Clocks {
  const { saidAt, heardAt, urgency } = conversation;
  const answeredAt = answerTo(conversation);
  const until = answeredAt ?? (conversation.status === "closed" ? undefined : now.toISOString());
  const lag = saidAt && Math.max(0, secondsBetween(saidAt, heardAt));
  return {
    ...(saidAt !== undefined && { saidAt }),
    heardAt,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(typeof lag === "number" && { lag }),
    ...(until !== undefined && {
      open: Math.round(openBetween(openingFor(brand, urgency), heardAt, until) / 1000),
      wall: Math.max(0, secondsBetween(heardAt, until)),
    }),
  };
}

/** When what was heard last was answered; an answer before it was to something else. */
export function answerTo({ status, answeredAt, heardAt }: Conversation): string | undefined {
  const done = status === "answered" || status === "closed";
  return done && answeredAt !== undefined && answeredAt >= heardAt ? answeredAt : undefined;
}

const secondsBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 1000);
