import { expect, test } from "vitest";
import { search } from "./simulation/search.ts";

/** Every schedule is played to its end in some ten milliseconds; many more are played by hand: `npm run fault`. */
const SCHEDULES = 200;

test("whatever comes in between, no promise is broken", async () => {
  expect(await search({ count: SCHEDULES, seed: 20_261_130 })).not.toHaveProperty("broken");
});

test("nor by schedules that nobody has played before", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`The schedules of seed ${seed}.`);
  expect(await search({ count: SCHEDULES, seed })).not.toHaveProperty("broken");
});
