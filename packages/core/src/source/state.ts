import type { Trouble } from "../errors.ts";
import { remarkInWords } from "./remark.ts";
import { saidFinding } from "../ledger/said-finding.ts";
import { watchFindings } from "../ledger/watch-findings.ts";
import type { Source } from "./source.ts";
import { counted, span } from "./span.ts";

export type SourceLevel = "ok" | "silent" | "deaf" | "failing" | "behind" | "paused" | "starting";
export type SourceState = { level: SourceLevel; why: string; todo?: string };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MANY_FAILURES = 3;
/** The tick comes every minute and a collection may take five. */
const LATE = 10 * MINUTE;
const SILENT_INTERVALS = 20;
/** A day is time enough to mend it before anything is lost. */
const LOSES_SOON = 2 * DAY;

/** How a source is doing, and why, in words for a person. */
export function stateOf(source: Source, now: Date): SourceState {
  if (source.paused) return { level: "paused", why: "It is paused.", todo: "Resume it to listen again." };
  const at = now.getTime();
  return (
    failing(source, at) ??
    behind(source, at) ??
    starting(source) ??
    deaf(source, at) ??
    silent(source, at) ??
    fine(source, at)
  );
}

const troubles: Record<Trouble | "fault", { why: string; todo?: string }> = {
  "slow-down": {
    why: "The platform asks us to slow down",
    todo: "Lengthen its interval, or connect fewer sources of this platform.",
  },
  "sign-in-again": { why: "The platform no longer takes our sign-in", todo: "Give it a new token." },
  "not-allowed": {
    why: "The platform forbids this to our account",
    todo: "Check the account's permissions and the token's scopes.",
  },
  gone: {
    why: "What it reads is no longer there",
    todo: "Check its settings: the page, feed or account may have moved.",
  },
  refused: { why: "The platform refuses the request", todo: "Check its settings." },
  unavailable: {
    why: "The platform cannot be reached",
    todo: "Look whether the platform is down; it is tried again by itself.",
  },
  unknown: {
    why: "The platform does not answer",
    todo: "Look whether the platform is down; it is tried again by itself.",
  },
  fault: { why: "Earshot itself failed on it", todo: "Look into the log for source.failed." },
};
const hopeless: ReadonlySet<string> = new Set(["sign-in-again", "not-allowed"]);

function failing({ health, createdAt }: Source, now: number): SourceState | undefined {
  const { failures, trouble, message, lastGoodAt, losesAt } = health;
  if (failures === 0 || trouble === undefined) return undefined;
  const losesSoon = losesAt !== undefined && Date.parse(losesAt) - now < LOSES_SOON;
  if (failures < MANY_FAILURES && !hopeless.has(trouble) && !losesSoon) return undefined;
  const { why, todo } = troubles[trouble];
  const since = lastGoodAt
    ? `Last good ${ago(lastGoodAt, now)}`
    : `Never good since it was connected ${ago(createdAt, now)}`;
  const words = message ? `${why}: ${message.replace(/[.\s]+$/, "")}.` : `${why}.`;
  const loss = losesAt ? ` ${lossOf(Date.parse(losesAt) - now)}` : "";
  return { level: "failing", why: `${words} ${since}, ${counted(failures, "failure")}.${loss}`, ...(todo && { todo }) };
}

/** The platform lists only so far back. */
function lossOf(left: number): string {
  return left > 0
    ? `In ${span(left)} the platform drops from its list what was not read.`
    : "The platform drops from its list what was not read.";
}

/** Its time to be collected has long come, and nobody is at it. */
export function isLate({ paused, nextAt, leaseUntil }: Source, now: Date): boolean {
  const leased = leaseUntil !== undefined && Date.parse(leaseUntil) > now.getTime();
  return !paused && !leased && now.getTime() - Date.parse(nextAt) > LATE;
}

function behind(source: Source, now: number): SourceState | undefined {
  const { nextAt, health, baselineAt, interval } = source;
  if (isLate(source, new Date(now))) {
    return {
      level: "behind",
      why: `It was due ${ago(nextAt, now)} and was not collected.`,
      todo: "Look whether the scheduler and the collect queue run.",
    };
  }
  const { budget } = health;
  if (budget && budget.remaining <= 1 && Date.parse(budget.resetAt) - now > Math.max(LATE, interval * 1000)) {
    return {
      level: "behind",
      why: `The platform's allowance is used up; it goes on in ${span(Date.parse(budget.resetAt) - now)}.`,
      todo: "Lengthen its interval, or connect fewer sources of this account.",
    };
  }
  if (!health.behind || !baselineAt) return undefined;
  return { level: "behind", why: "There is more to fetch than one collection takes; it goes on at once." };
}

function starting({ baselineAt, health }: Source): SourceState | undefined {
  if (baselineAt) return undefined;
  if (health.lastGoodAt)
    return { level: "starting", why: `It is reading what was there before: ${counted(health.heard, "item")} so far.` };
  return { level: "starting", why: "Its first collection is on its way." };
}

/** It answers, and yet may hear nothing: its search finds not even what is certain, its list never ends, or a term is one that nobody says. */
function deaf(source: Source, now: number): SourceState | undefined {
  const found = watchFindings(source, new Date(now)).find(({ level }) => level === "warn");
  return found && { level: "deaf", ...saidFinding(found) };
}

/** What never heard anything cannot fall silent; what only ever read old items is given a week. */
function silent({ health, baselineAt, interval }: Source, now: number): SourceState | undefined {
  const { lastHeardAt, heard } = health;
  if (!lastHeardAt || !baselineAt) return undefined;
  const least = lastHeardAt > baselineAt ? DAY : 7 * DAY;
  if (now - Date.parse(lastHeardAt) <= Math.max(least, SILENT_INTERVALS * interval * 1000)) return undefined;
  return {
    level: "silent",
    why: `Nothing new since ${ago(lastHeardAt, now)}, though it heard ${counted(heard, "item")} before; collecting works.`,
    todo: "Search the platform by hand: if there is something new, check its settings and the brand's terms.",
  };
}

function fine({ health }: Source, now: number): SourceState {
  const { failures, trouble, lastGoodAt, heard } = health;
  if (failures > 0 && trouble)
    return { level: "ok", why: `${troubles[trouble].why}; it is tried again soon (${counted(failures, "failure")}).` };
  const when = lastGoodAt ? `Collected ${ago(lastGoodAt, now)}` : "Connected";
  const why = `${when}; ${counted(heard, "item")} heard in all.`;
  const remarks = (health.remarks ?? []).map(remarkInWords);
  if (remarks.length === 0) return { level: "ok", why };
  const [first] = remarks;
  return { level: "ok", why: [why, ...remarks.map((remark) => remark.why)].join(" "), todo: first!.todo };
}

function ago(at: string, now: number): string {
  return `${span(now - Date.parse(at))} ago`;
}
