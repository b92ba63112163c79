import { expect, test } from "vitest";
import { search } from "./simulation/search.ts";

/** Every schedule is played to its end in some ten milliseconds; seeds that nobody has played before are played by hand: `npm run fault`. */
const SCHEDULES = 200;

test.each([20_261_130, 77])("whatever comes in between, no promise is broken: seed %d", async (seed) => {
  expect(await search({ count: SCHEDULES, seed })).not.toHaveProperty("broken");
});
