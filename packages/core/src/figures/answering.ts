import type { Brand } from "../brand/brand.ts";
import type { Answered, Conversation } from "../conversation/conversation.ts";
import { answerTo } from "../hours/clocks.ts";
import { openBetween } from "../hours/open-time.ts";
import { neverWaited } from "../keys.ts";
import { askOf, asks, type Ask } from "../mention/ask.ts";
import { openingFor } from "../mention/deadline.ts";

/** How what is asked was answered. Lengths of time are seconds of open time from heard to answered. */
export type Answering = {
  heard: number;
  answered: number;
  /** Still in time: counted neither for nor against. */
  waiting: number;
  /** Answered after the deadline is not known once it is answered; of those that wait, so many are late. */
  late: number;
  /** Of what was due: answered, 0 to 1. */
  rate?: number;
  median?: number;
  p90?: number;
};

/** What became of one time that a customer waited. */
export type Outcome = { ask: Ask | undefined; is: "answered" | "waiting" | "late" | "closed"; seconds?: number };

/** Moments, the end exclusive. */
export type Within = { from: string; to: string };

const isIn = (at: string, { from, to }: Within) => at >= from && at < to;

/** Its answers; of what was answered before they were kept, the newest where it is known. */
export function answersOf(c: Conversation): Answered[] {
  if (c.answers) return c.answers;
  const at = answerTo(c);
  return at === undefined ? [] : [{ reply: c.reply ?? "", since: c.heardAt, at }];
}

/** The first answer to each time that the customer waited; a holding reply is none. */
export function firstAnswers(c: Conversation): Answered[] {
  const first = new Map<string, Answered>();
  for (const each of answersOf(c)) if (!each.holding && !first.has(each.since)) first.set(each.since, each);
  return [...first.values()];
}

/** Whether it counts among what a team answers: not set aside, not merged into another, not deleted by its author. */
export function isWork({ lane, gone, merged }: Conversation): boolean {
  return lane !== "aside" && !gone && !merged;
}

/** What became of each time that a customer began to wait in a period, as it stands at `now`. */
export function outcomesOf(brand: Brand, c: Conversation, within: Within, now: string): Outcome[] {
  if (!isWork(c)) return [];
  const ask = askOf(c);
  const answers = firstAnswers(c);
  const found = answers
    .filter(({ since }) => isIn(since, within))
    .map((each): Outcome => ({ ask, is: "answered", seconds: secondsOf(brand, c, each) }));
  const since = c.dueFrom ?? c.heardAt;
  if (!isIn(since, within) || c.unasked) return found;
  if (c.status === "open" || c.status === "approved" || c.status === "check")
    return [...found, { ask, is: c.dueAt !== undefined && c.dueAt < now ? "late" : "waiting" }];
  const isConfirmed = c.checkIn?.answer?.at === since;
  const closed = c.status === "closed" && !isConfirmed && !neverWaited(c) && !answers.some(({ at }) => at >= since);
  return closed ? [...found, { ask, is: "closed" }] : found;
}

/** Seconds of open time that the customer waited for an answer. */
export function secondsOf(brand: Brand, { urgency }: Conversation, { since, at }: Answered): number {
  return Math.round(openBetween(openingFor(brand, urgency), since, at) / 1000);
}

export function answering(outcomes: readonly Outcome[]): Answering {
  const count = (is: Outcome["is"]) => outcomes.filter((each) => each.is === is).length;
  const times = outcomes.flatMap(({ seconds }) => seconds ?? []).toSorted((a, b) => a - b);
  const [answered, waiting] = [count("answered"), count("waiting")];
  const due = outcomes.length - waiting;
  const [median, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
  return {
    heard: outcomes.length,
    answered,
    waiting,
    late: count("late"),
    ...(due > 0 && { rate: answered / due }),
    ...(median !== undefined && { median }),
    ...(p90 !== undefined && { p90 }),
  };
}

/** The smallest of which so large a part is not longer. */
export function quantile(sorted: readonly number[], part: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/** Fewer say nothing of a team. */
const FEWEST = 5;

/** Praise against complaints. */
export type Parity = {
  by: Record<Ask, Answering>;
  /** By how much longer praise waits, and how much more often it is answered; 1 is the same. */
  time?: number;
  rate?: number;
  /** Praise is answered less than half as often as complaints. */
  unfair?: true;
};

export function parityOf(outcomes: readonly Outcome[]): Parity {
  const by = Object.fromEntries(
    asks.map((ask) => [ask, answering(outcomes.filter((each) => each.ask === ask))]),
  ) as Record<Ask, Answering>;
  const { praise, complaints } = by;
  const time = praise.median !== undefined && complaints.median ? praise.median / complaints.median : undefined;
  const rate = praise.rate !== undefined && complaints.rate ? praise.rate / complaints.rate : undefined;
  const enough = praise.heard - praise.waiting >= FEWEST && complaints.heard - complaints.waiting >= FEWEST;
  return {
    by,
    ...(time !== undefined && { time }),
    ...(rate !== undefined && { rate }),
    ...(enough && rate !== undefined && rate < 0.5 && { unfair: true as const }),
  };
}
