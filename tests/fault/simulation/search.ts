import fc from "fast-check";
import { play } from "./play.ts";
import { shorten } from "./shorten.ts";

export type Found = {
  /** How many schedules were played, and by which seed they were made. */
  played: number;
  seed: number;
  /** How often what happened in them. */
  counts: Map<string, number>;
  /** The promise that was broken, how, and a short schedule that breaks it, in words. */
  broken?: { law: string; how: string; story: string[]; schedule: readonly number[] };
};

/** Longest schedule; each number is one step. */
const LENGTH = 120;

const schedules = fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 1, maxLength: LENGTH, size: "max" });

type Asked = {
  count: number;
  seed: number;
  /** To be played before any other. */
  first?: readonly (readonly number[])[];
};

/** Plays so many schedules; the first that breaks a promise is shortened and told. */
export async function search({ count, seed, first = [] }: Asked): Promise<Found> {
  const counts = new Map<string, number>();
  const { numRuns, counterexample } = await fc.check(
    fc.asyncProperty(schedules, async (schedule) => {
      const broken = await play(schedule, { counts });
      if (broken) throw broken;
    }),
    { numRuns: count, seed, unbiased: true, endOnFailure: true, examples: first.map((each) => [[...each]]) },
  );
  return { played: numRuns, seed, counts, ...(counterexample?.[0] && { broken: await told(counterexample[0]) }) };
}

/** How a schedule breaks a promise, as shortly as it can be said. */
async function told(schedule: readonly number[]): Promise<NonNullable<Found["broken"]>> {
  const law = (await play(schedule))?.law;
  const short = await shorten(schedule, async (shorter) => (await play(shorter))?.law === law);
  const story: string[] = [];
  const broken = await play(short, { trace: (line) => story.push(line) });
  return { law: broken!.law, how: broken!.message, story, schedule: short };
}
