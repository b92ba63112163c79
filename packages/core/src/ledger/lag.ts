/** Upper ends of the lengths of time that are told apart, in seconds; what is longer than the last is one more. */
const ENDS = [
  10, 20, 30, 45, 60, 90, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 14_400, 28_800, 43_200, 86_400, 172_800, 345_600,
  604_800,
];
/** Clocks differ by so much; what is said to be written later than that lies ahead, and says nothing. */
const SKEW_MS = 5 * 60_000;

/** How many waited how long: counters by the place of their length. They add up, whichever days and sources they are of. */
export type Lags = Record<number, number>;
/** In seconds. */
export type LagFigures = { n: number; median: number; p95: number };

export function lagPlace(seconds: number): number {
  const place = ENDS.findIndex((end) => seconds <= end);
  return place < 0 ? ENDS.length : place;
}

/** Seconds from when it was said to when it was heard; undefined where the platform's date is absent, none, or lies ahead. */
export function saidBefore(createdAt: string | undefined, heard: Date): number | undefined {
  const said = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
  const ms = heard.getTime() - said;
  return ms >= -SKEW_MS ? Math.max(0, ms / 1000) : undefined;
}

/** Those among counters whose name is the prefix and a place. */
export function lagsIn(counts: Record<string, number>, prefix: string): Lags {
  const lags: Lags = {};
  for (const [name, n] of Object.entries(counts)) {
    const place = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(place) && n > 0) lags[Number(place)] = (lags[Number(place)] ?? 0) + n;
  }
  return lags;
}

export function addedLags(all: Lags[]): Lags {
  const sum: Lags = {};
  for (const lags of all) for (const [place, n] of Object.entries(lags)) sum[+place] = (sum[+place] ?? 0) + n;
  return sum;
}

/** Half were at most `median`, nineteen of twenty at most `p95`; between the ends of a place in proportion. */
export function figuresOf(lags: Lags): LagFigures | undefined {
  const n = Object.values(lags).reduce((sum, each) => sum + each, 0);
  return n === 0 ? undefined : { n, median: quantile(lags, n * 0.5), p95: quantile(lags, n * 0.95) };
}

function quantile(lags: Lags, wanted: number): number {
  let before = 0;
  for (let place = 0; place <= ENDS.length; place++) {
    const here = lags[place] ?? 0;
    const from = ENDS[place - 1] ?? 0;
    if (here > 0 && before + here >= wanted)
      return Math.round(from + ((ENDS[place] ?? from) - from) * ((wanted - before) / here));
    before += here;
  }
  return ENDS.at(-1)!;
}
