import type { Intent, Urgency } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";

/** Why a conversation stands where it stands in the order: the parts that weigh most, at most three. Times are minutes. */
export type OrderReason =
  | { code: "grave"; values: { intent?: Intent } }
  | { code: "urgency"; values: { urgency: Urgency } }
  | { code: "late" | "due"; values: { minutes: number } }
  | { code: "waiting"; values: { minutes: number } }
  | { code: "followers"; values: { followers: number } }
  | { code: "at-risk"; values: { why: string } }
  | { code: "vip"; values: Record<string, never> };

/** Somebody may come to harm. */
const DANGERS: readonly Intent[] = ["safety", "self-harm", "violence"];
/** What most often makes a conversation critical, for saying so. */
const NAMED: readonly Intent[] = [...DANGERS, "legal", "misconduct", "privacy", "press", "outage"];
const MOST_REASONS = 3;
const MINUTE_MS = 60_000;

/**
 * Four times what is usual for each step: the brand's deadlines grow about so (15 minutes, 1 hour, 8 hours, a day). What is critical
 * weighs more than everything else together can (16 · 5 · 12 · 6.75 = 6480), so that it never stands below anything else; danger
 * to people is one step above.
 */
const STAKE = { danger: 40_000, critical: 10_000, high: 16, normal: 4, low: 1 };

/** 1 with nobody, 1.3 with 1000 followers, 2.7 with 48 000, 4 with a million, at most 5: an audience counts by its size's order. */
const reachPart = (followers: number) => Math.min(5, 1 + Math.log10(1 + followers / 1000));

/** 1 without a deadline, 1.5 a day before it, 2.4 eight hours, 4.5 two hours, 8 at it; once it is gone up to 12, a day later. */
function timePart(minutesLeft: number | undefined): number {
  if (minutesLeft === undefined) return 1;
  if (minutesLeft < 0) return 8 + Math.min(4, -minutesLeft / 360);
  return 1 + 7 / (1 + minutesLeft / 120);
}

const VIP_PART = 2;
/** For each sign that the author is about to leave. */
const AT_RISK_PART = 1.5;
const MOST_RISKS = 3;

/**
 * How much harm is to be expected of a conversation's waiting: what is at stake × who hears it × how little time is left × whether
 * its author is about to leave (or is a VIP). A number without a unit, at least 1; it falls with none of its parts.
 * After expected loss, likelihood × impact (ISO 31000), with parts that a person can check in their head.
 */
export function harmOf(c: Conversation, now: number): number {
  const risks = Math.min(MOST_RISKS, c.atRisk?.length ?? 0);
  return (
    STAKE[stakeOf(c)] *
    reachPart(followersOf(c)) *
    timePart(minutesLeft(c, now)) *
    AT_RISK_PART ** risks *
    (c.vip ? VIP_PART : 1)
  );
}

/** What weighs most of that, heaviest first; what is usual is not named. */
export function reasonsOf(c: Conversation, now: number): OrderReason[] {
  const heavy = parts(c, now)
    .filter(({ reason }) => reason)
    .toSorted((a, b) => b.factor - a.factor)
    .map(({ reason }) => reason!);
  if (heavy.length > 0) return heavy.slice(0, MOST_REASONS);
  return [{ code: "waiting", values: { minutes: minutesBetween(Date.parse(c.heardAt), now) } }];
}

type Part = { factor: number; reason?: OrderReason };

function parts(c: Conversation, now: number): Part[] {
  const followers = followersOf(c);
  const reach: Part = { factor: reachPart(followers) };
  if (followers >= 1000) reach.reason = { code: "followers", values: { followers } };
  const risks = (c.atRisk ?? []).slice(0, MOST_RISKS);
  return [
    stakePart(c),
    reach,
    { factor: timePart(minutesLeft(c, now)), ...deadlineReason(c, now) },
    ...risks.map((why): Part => ({ factor: AT_RISK_PART, reason: { code: "at-risk", values: { why } } })),
    ...(c.vip ? [{ factor: VIP_PART, reason: { code: "vip", values: {} } } satisfies Part] : []),
  ];
}

const followersOf = ({ author, reach }: Conversation) => (author.followers ?? 0) + (reach ?? 0);

function stakeOf({ urgency, intents }: Conversation): keyof typeof STAKE {
  return DANGERS.some((each) => intents.includes(each)) ? "danger" : urgency;
}

function stakePart(c: Conversation): Part {
  const stake = stakeOf(c);
  const factor = STAKE[stake];
  if (stake === "high") return { factor, reason: { code: "urgency", values: { urgency: stake } } };
  if (stake === "normal" || stake === "low") return { factor };
  const intent = NAMED.find((each) => c.intents.includes(each));
  return { factor, reason: { code: "grave", values: intent ? { intent } : {} } };
}

/** A deadline is named once it is gone, or within four hours. */
function deadlineReason(c: Conversation, now: number): Pick<Part, "reason"> {
  const left = minutesLeft(c, now);
  if (left === undefined || left > 240) return {};
  if (left < 0) return { reason: { code: "late", values: { minutes: Math.floor(-left) } } };
  return { reason: { code: "due", values: { minutes: Math.floor(left) } } };
}

function minutesLeft({ dueAt }: Conversation, now: number): number | undefined {
  return dueAt === undefined ? undefined : (Date.parse(dueAt) - now) / MINUTE_MS;
}

const minutesBetween = (from: number, to: number) => Math.max(0, Math.floor((to - from) / MINUTE_MS));
