import { isSpike, LEAST, LEAST_WEEKS, usualOf, type Compared } from "./spike.ts";
import { dayIn, SLOT_MINUTES, slotsUntil, timeIn, weeksBefore, type PulseDay, type Slot } from "./pulse.ts";

export type Spike = {
  /** As in `countedAs`. */
  name: string;
  side: "all" | "negative";
  platform?: string;
  matter?: string;
  heard: number;
  minutes: number;
  /** How many are usual; absent where too little is known of it. */
  usual?: number;
};

export const WEEKS = 8;
/** Looked at: what began a moment ago, and the last hour. */
const SHORT = 2;
const LONG = 7;
/** So much around the short stretch says what is usual in it. */
const AROUND = 2;

/** While nothing is known of what is usual: so many in an hour. */
const PLAIN = { negative: 25, all: 100 };

/** Days that are needed to look at a moment: those of its stretches, and the same of the weeks before. */
export function daysFor(at: Date, timeZone: string, weeks: number): string[] {
  const slots = around(at, timeZone);
  return [
    ...new Set(slots.flatMap((slot) => Array.from({ length: weeks + 1 }, (_, k) => dayIn(weeksBefore(slot, k))))),
  ];
}

/** Whether so much was heard of late that the weeks before have to be read. */
export function mayBeSpike(at: Date, timeZone: string, days: ReadonlyMap<string, PulseDay>): boolean {
  return sumOf(slotsUntil(at, LONG, timeZone), "all", days) >= LEAST;
}

/** Where much more was heard just now than is usual at this time of the week: the widest that explains the others. */
export function spikesIn(at: Date, timeZone: string, days: ReadonlyMap<string, PulseDay>): Spike[] {
  const looked = lookedAt(at, timeZone, days);
  const names = new Set(looked.long.flatMap((slot) => Object.keys(countsIn(slot, days))));
  const found = [...names].flatMap((name) => spikeOf(name, looked, days) ?? []);
  const parts = found.filter(({ name }) => name.includes(":"));
  const ofSide = (side: Spike["side"]) => parts.filter((each) => each.side === side);
  const matters = ofSide("negative").filter(({ matter }) => matter !== undefined);
  const platforms = ofSide("negative").filter(({ platform }) => platform !== undefined);
  const negative = found.find(({ name }) => name === "negative");
  if (negative) return [{ ...negative, ...chiefOf(negative, looked, days) }];
  if (matters.length > 0) return matters;
  if (platforms.length > 0) return platforms;
  const all = found.find(({ name }) => name === "all");
  return all ? [{ ...all, ...chiefOf(all, looked, days) }] : ofSide("all");
}

/** The stretches that are looked at, and of the weeks before those that were counted whole. */
type Looked = { short: Slot[]; long: Slot[]; wide: Slot[]; longBefore: Slot[][]; wideBefore: Slot[][] };

function lookedAt(at: Date, timeZone: string, days: ReadonlyMap<string, PulseDay>): Looked {
  const [short, long, wide] = [slotsUntil(at, SHORT, timeZone), slotsUntil(at, LONG, timeZone), around(at, timeZone)];
  const before = (slots: readonly Slot[]) =>
    Array.from({ length: WEEKS }, (_, n) => slots.map((slot) => weeksBefore(slot, n + 1))).filter((week) =>
      week.every((slot) => isCounted(slot, days)),
    );
  return { short, long, wide, longBefore: before(long), wideBefore: before(wide) };
}

/** The matter and the platform that at least half of it is of. */
function chiefOf({ side, heard, minutes }: Spike, looked: Looked, days: ReadonlyMap<string, PulseDay>): Partial<Spike> {
  const slots = looked.long.slice(-minutes / SLOT_MINUTES);
  const most = (what: "p" | "m") => {
    const names = new Set(slots.flatMap((slot) => Object.keys(countsIn(slot, days))));
    const own = [...names].filter((name) => name.startsWith(`${side}:${what}:`));
    return own.find((name) => sumOf(slots, name, days) * 2 >= heard)?.slice(side.length + 3);
  };
  const [matter, platform] = [most("m"), most("p")];
  return { ...(matter !== undefined && { matter }), ...(platform !== undefined && { platform }) };
}

function spikeOf(name: string, looked: Looked, days: ReadonlyMap<string, PulseDay>): Spike | undefined {
  const { short, long, wide, longBefore, wideBefore } = looked;
  const side = name.startsWith("negative") ? "negative" : "all";
  const [, what, of] = /^(?:all|negative):([pm]):(.*)$/u.exec(name) ?? [];
  const sum = (slots: readonly Slot[]) => sumOf(slots, name, days);
  const spike = (slots: readonly Slot[], usual?: number): Spike => ({
    name,
    side,
    ...(what === "p" && { platform: of! }),
    ...(what === "m" && { matter: of! }),
    heard: sum(slots),
    minutes: slots.length * SLOT_MINUTES,
    ...(usual !== undefined && { usual: Math.round(usual * 10) / 10 }),
  });
  const hour: Compared = { now: sum(long), before: longBefore.map(sum) };
  // Nothing is known yet of what is usual.
  if (hour.before.length < LEAST_WEEKS) return what === undefined && hour.now >= PLAIN[side] ? spike(long) : undefined;
  if (isSpike(hour)) return spike(long, usualOf(hour).usual);
  const sudden: Compared = { now: sum(short), before: wideBefore.map(sum), wider: wide.length / short.length };
  return isSpike(sudden) ? spike(short, usualOf(sudden).usual) : undefined;
}

function around(at: Date, timeZone: string): Slot[] {
  const later = new Date(at.getTime() + AROUND * SLOT_MINUTES * 60_000);
  return slotsUntil(later, SHORT + 2 * AROUND, timeZone);
}

function isCounted(slot: Slot, days: ReadonlyMap<string, PulseDay>): boolean {
  const day = days.get(dayIn(slot));
  return day !== undefined && day.from <= timeIn(slot);
}

const countsIn = (slot: Slot, days: ReadonlyMap<string, PulseDay>) => days.get(dayIn(slot))?.slots[timeIn(slot)] ?? {};
const sumOf = (slots: readonly Slot[], name: string, days: ReadonlyMap<string, PulseDay>) =>
  slots.reduce((sum, slot) => sum + (countsIn(slot, days)[name] ?? 0), 0);
