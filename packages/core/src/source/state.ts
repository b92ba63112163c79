import type { Trouble } from "../errors.ts";
import type { Said } from "../words/said.ts";
import { told as toldOf, type Told } from "../words/told.ts";
import { remarkSaid } from "./remark.ts";
import { saidFinding } from "../ledger/said-finding.ts";
import { watchFindings } from "../ledger/watch-findings.ts";
import type { Source } from "./source.ts";

export type SourceLevel = "ok" | "silent" | "deaf" | "failing" | "behind" | "paused" | "starting";
export type SourceState = { level: SourceLevel } & Told;

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
  if (source.paused) return { level: "paused", ...toldOf({ code: "state.paused" }, { code: "todo.resume" }) };
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

const todos: Record<Trouble | "fault", Said> = {
  "slow-down": { code: "todo.slow-down" },
  "sign-in-again": { code: "todo.new-token" },
  "not-allowed": { code: "todo.permissions" },
  blocked: { code: "todo.permissions" },
  gone: { code: "todo.moved" },
  refused: { code: "todo.settings" },
  unavailable: { code: "todo.down" },
  unknown: { code: "todo.down" },
  fault: { code: "todo.log" },
};
const hopeless: ReadonlySet<string> = new Set(["sign-in-again", "not-allowed"]);

function failing({ health, createdAt }: Source, now: number): SourceState | undefined {
  const { failures, trouble, message, lastGoodAt, losesAt } = health;
  if (failures === 0 || trouble === undefined) return undefined;
  const losesSoon = losesAt !== undefined && Date.parse(losesAt) - now < LOSES_SOON;
  if (failures < MANY_FAILURES && !hopeless.has(trouble) && !losesSoon) return undefined;
  const told = { code: `trouble.${trouble}` } as const;
  const since: Said = lastGoodAt
    ? { code: "state.last-good", ago: secondsTo(now, lastGoodAt), n: failures }
    : { code: "state.never-good", ago: secondsTo(now, createdAt), n: failures };
  const fails: Said = message
    ? { code: "state.failing-said", trouble: told, words: message.replace(/[.\s]+$/, ""), since }
    : { code: "state.failing", trouble: told, since };
  const why: Said = losesAt ? { code: "state.two", first: fails, second: lossOf(Date.parse(losesAt) - now) } : fails;
  return { level: "failing", ...toldOf(why, todos[trouble]) };
}

/** The platform lists only so far back. */
function lossOf(left: number): Said {
  return left > 0 ? { code: "state.loses", left: left / 1000 } : { code: "state.loses-now" };
}

/** Its time to be collected has long come, and nobody is at it. */
export function isLate({ paused, nextAt, leaseUntil }: Source, now: Date): boolean {
  const leased = leaseUntil !== undefined && Date.parse(leaseUntil) > now.getTime();
  return !paused && !leased && now.getTime() - Date.parse(nextAt) > LATE;
}

function behind(source: Source, now: number): SourceState | undefined {
  const { nextAt, health, baselineAt, interval } = source;
  if (isLate(source, new Date(now))) {
    const late: Said = { code: "state.late", ago: secondsTo(now, nextAt) };
    return { level: "behind", ...toldOf(late, { code: "todo.scheduler" }) };
  }
  const { budget } = health;
  if (budget && budget.remaining <= 1 && Date.parse(budget.resetAt) - now > Math.max(LATE, interval * 1000)) {
    const used: Said = { code: "state.allowance", left: (Date.parse(budget.resetAt) - now) / 1000 };
    return { level: "behind", ...toldOf(used, { code: "todo.allowance" }) };
  }
  if (!health.behind || !baselineAt) return undefined;
  return { level: "behind", ...toldOf({ code: "state.more" }) };
}

function starting({ baselineAt, health }: Source): SourceState | undefined {
  if (baselineAt) return undefined;
  if (health.lastGoodAt) return { level: "starting", ...toldOf({ code: "state.reading-back", n: health.heard }) };
  return { level: "starting", ...toldOf({ code: "state.first-collection" }) };
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
  const quiet: Said = { code: "state.silent", ago: secondsTo(now, lastHeardAt), n: heard };
  return { level: "silent", ...toldOf(quiet, { code: "todo.search-by-hand" }) };
}

function fine({ health }: Source, now: number): SourceState {
  const { failures, trouble, lastGoodAt, heard } = health;
  if (failures > 0 && trouble) {
    const again: Said = { code: "state.again-soon", trouble: { code: `trouble.${trouble}` }, n: failures };
    return { level: "ok", ...toldOf(again) };
  }
  const well: Said = lastGoodAt
    ? { code: "state.collected", ago: secondsTo(now, lastGoodAt), n: heard }
    : { code: "state.connected", n: heard };
  const remarks = (health.remarks ?? []).map(remarkSaid);
  const why = remarks.reduce<Said>((first, { why: second }) => ({ code: "state.two", first, second }), well);
  return { level: "ok", ...toldOf(why, remarks[0]?.todo) };
}

const secondsTo = (now: number, at: string) => (now - Date.parse(at)) / 1000;
