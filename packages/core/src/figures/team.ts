import type { Brand } from "../brand/brand.ts";
import type { Conversation } from "../conversation/conversation.ts";
import {
  answering,
  answersOf,
  firstAnswers,
  isWork,
  outcomesOf,
  parityOf,
  quantile,
  secondsOf,
  type Answering,
  type Outcome,
  type Parity,
  type Within,
} from "./answering.ts";
import { recoveryIn, type Recovery } from "./recovery.ts";
import { satisfactionIn, type Satisfaction } from "./satisfaction.ts";

/** How a team answered. */
export type TeamFigures = {
  /** Of those who began to wait in the period. */
  answering: Answering;
  parity: Parity;
  /** By the day on which they went out: all replies, those after their deadline, and seconds of open time waited for first answers. */
  replies: { n: number; late: number; holding: number; median?: number; p90?: number };
  /** Of conversations first answered in the period: those in which that answer was enough. */
  firstContact: { n: number; of: number };
  recovery: Recovery;
  /** Absent of digests made before it was counted. */
  satisfaction?: Satisfaction;
  /** All that wait now, whenever they began to, by who owns them. */
  backlog: { waiting: number; overdue: number; by: Stuck[] };
};

/** What waits with a person, or with nobody; `since` when the one who waits longest began to. */
export type Stuck = { owner?: string; waiting: number; overdue: number; since: string };

const MOST_OWNERS = 50;

/** Takes a brand's conversations one by one, each once, in any order. */
export function tallyTeam(
  brand: Brand,
  within: Within,
  now: string,
): { take(c: Conversation): void; figures(): TeamFigures } {
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  const replies = { n: 0, late: 0, holding: 0 };
  const firstContact = { n: 0, of: 0 };
  const recovery: Recovery = { raised: 0, lowered: 0, stars: 0 };
  const satisfaction: Satisfaction = { asked: 0, answered: 0, satisfied: 0 };
  const stuck = new Map<string, Stuck>();
  const isIn = (at: string) => at >= within.from && at < within.to;

  return {
    take(c) {
      if (!isWork(c)) return;
      outcomes.push(...outcomesOf(brand, c, within, now));
      for (const { at, late, holding } of answersOf(c)) {
        if (!isIn(at)) continue;
        replies.n++;
        if (late) replies.late++;
        if (holding) replies.holding++;
      }
      const answers = firstAnswers(c);
      for (const each of answers) if (isIn(each.at)) times.push(secondsOf(brand, c, each));
      if (answers[0] && isIn(answers[0].at)) {
        firstContact.of++;
        const real = answersOf(c).filter(({ holding }) => !holding);
        if (real.length === 1 && (c.unasked || c.status === "answered" || c.status === "closed")) firstContact.n++;
      }
      const moved = recoveryIn(c, within);
      recovery.raised += moved.raised;
      recovery.lowered += moved.lowered;
      recovery.stars += moved.stars;
      const said = satisfactionIn(c, within);
      satisfaction.asked += said.asked;
      satisfaction.answered += said.answered;
      satisfaction.satisfied += said.satisfied;
      if (waitsNow(c)) addStuck(stuck, c, now);
    },
    figures() {
      times.sort((a, b) => a - b);
      const [median, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
      const by = [...stuck.values()].toSorted((a, b) => b.overdue - a.overdue || b.waiting - a.waiting || order(a, b));
      return {
        answering: answering(outcomes),
        parity: parityOf(outcomes),
        replies: { ...replies, ...(median !== undefined && { median }), ...(p90 !== undefined && { p90 }) },
        firstContact,
        recovery,
        satisfaction,
        backlog: {
          waiting: by.reduce((sum, { waiting }) => sum + waiting, 0),
          overdue: by.reduce((sum, { overdue }) => sum + overdue, 0),
          by: by.slice(0, MOST_OWNERS),
        },
      };
    },
  };
}

/** Whether somebody waits for our reply: what is set aside and what we write unasked waits for nobody, and what is on its way is done. */
export function waitsNow(c: Conversation): boolean {
  return isWork(c) && !c.unasked && (c.status === "open" || c.status === "check");
}

export const isOverdue = ({ dueAt }: Conversation, now: string): boolean => dueAt !== undefined && dueAt < now;

function addStuck(stuck: Map<string, Stuck>, c: Conversation, now: string): void {
  const since = c.dueFrom ?? c.heardAt;
  const known = stuck.get(c.owner ?? "");
  stuck.set(c.owner ?? "", {
    ...(c.owner !== undefined && { owner: c.owner }),
    waiting: (known?.waiting ?? 0) + 1,
    overdue: (known?.overdue ?? 0) + (isOverdue(c, now) ? 1 : 0),
    since: known && known.since < since ? known.since : since,
  });
}

const order = (a: Stuck, b: Stuck) => ((a.owner ?? "") < (b.owner ?? "") ? -1 : 1);
