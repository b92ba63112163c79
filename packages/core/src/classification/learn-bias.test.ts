import { expect, test } from "vitest";
import { withBias } from "./bias.ts";
import { fitBias } from "./learn-bias.ts";

const found = { negative: 0.5, neutral: 0.3, positive: 0.2 };
const said = (sentiment: "negative" | "neutral" | "positive", times: number) =>
  Array.from({ length: times }, () => ({ verdict: { sentiment }, probabilities: found }));

test("a brand whose people say neutral where negative was found gets a bias to neutral, the more the more they said so", () => {
  const few = fitBias(said("neutral", 50));
  const many = fitBias(said("neutral", 400));
  expect(few.neutral).toBeGreaterThan(0.2);
  expect(many.neutral).toBeGreaterThan(few.neutral);
  expect(withBias(found, few)[1]).toBeGreaterThan(found.neutral);
  expect(few.corrections).toBe(50);
});

test("corrections that confirm the shares found teach next to nothing", () => {
  const bias = fitBias([...said("negative", 50), ...said("neutral", 30), ...said("positive", 20)]);
  expect(Math.abs(bias.neutral)).toBeLessThan(0.05);
  expect(Math.abs(bias.positive)).toBeLessThan(0.05);
});

test("a correction without probabilities or to mixed is passed over", () => {
  expect(
    fitBias([{ verdict: { sentiment: "mixed" }, probabilities: found }, { verdict: { sentiment: "neutral" } }]),
  ).toEqual({
    neutral: 0,
    positive: 0,
    corrections: 0,
  });
});
