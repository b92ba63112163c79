import { expect, test } from "vitest";
import { createClassifier } from "../create-classifier.ts";

test("two first English texts at the same moment are read like any later one", async () => {
  const classifier = createClassifier();
  const read = async () => {
    const text = "Stood 50 mins for a cold panini.";
    const { reading } = await classifier.classify({ text, kind: "post", names: [] });
    return reading?.details.map(({ type, text: found }) => `${type}: ${found}`);
  };
  const [one, two] = await Promise.all([read(), read()]);
  expect(one).toContain("duration: 50 mins");
  expect(two).toEqual(one);
});
