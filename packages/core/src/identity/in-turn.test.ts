import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("works that share a name do not overlap, others do, and one that fails holds up none", async () => {
  const done: string[] = [];
  let running = 0;
  let most = 0;
  const work =
    (name: string, fails = false) =>
    async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
      done.push(name);
      if (fails) throw new Error(name);
    };
  const all = [inTurn(["a"], work("1")), inTurn(["a", "b"], work("2", true)), inTurn(["b"], work("3"))];
  const settled = await Promise.allSettled(all);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect([done, most]).toEqual([["1", "2", "3"], 1]);
  await Promise.all([inTurn(["a"], work("4")), inTurn(["b"], work("5")), inTurn([], work("6"))]);
  expect(most).toBe(3);
});
