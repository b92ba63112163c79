import type { Rule, Rulebook } from "../connector.ts";

/** The rules that hold on a day, by UTC. */
export function rulesOn(rulebook: Rulebook | undefined, now: Date): Rule[] {
  const today = now.toISOString().slice(0, 10);
  return (rulebook?.rules ?? []).filter(({ since, until }) => since <= today && today <= (until ?? "9999"));
}

/** Most replies that one account sends in a day: the least of what we set ourselves and what the platform allows. */
export function dailyCapOf(rulebook: Rulebook, now: Date): number {
  const caps = rulesOn(rulebook, now).map(({ repliesPerDay }) => repliesPerDay);
  return Math.min(...[rulebook.dailyCap, ...caps].filter((cap) => cap !== undefined), Number.POSITIVE_INFINITY);
}

/** Days for which what was written there may be kept: the least of what the source and the platform say; undefined for ever. */
export function keepDaysOf(rulebook: Rulebook | undefined, asked: number | undefined, now: Date): number | undefined {
  const days = [asked, ...rulesOn(rulebook, now).map(({ keepDays }) => keepDays)].filter((each) => each !== undefined);
  return days.length === 0 ? undefined : Math.min(...days);
}
