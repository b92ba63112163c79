import { expect, test } from "vitest";
import { createClassifier } from "../create-classifier.ts";
import { opinionOf, type StrongerJudge } from "./opinion.ts";

// Longer than a word list knows, and without a word of feeling: the small model says nothing of it.
const UNSURE = { text: "xqzt blorp vrell", kind: "post" as const, names: [] };
const SURE = { text: "I love it, wonderful coffee, thank you so much!", kind: "post" as const, names: [] };
const alone = createClassifier();

function judged(answer: Awaited<ReturnType<StrongerJudge["judge"]>>) {
  const asked: { text: string; hidden: readonly string[] }[] = [];
  const stronger: StrongerJudge = {
    name: "tiny-1",
    judge: async (text, hidden = []) => (asked.push({ text, hidden }), answer),
  };
  return { asked, stronger, classifier: createClassifier({ stronger }) };
}

test("only what the small model is unsure of is asked, and the answer says who gave it", async () => {
  const { asked, classifier } = judged("negative");
  expect(await classifier.classify(SURE)).toEqual(await alone.classify(SURE));
  expect(asked).toEqual([]);
  expect((await alone.classify(UNSURE)).sentiment).toBe("unscored");
  const found = await classifier.classify({ ...UNSURE, title: "blorp" });
  expect(asked).toEqual([{ text: `blorp\n${UNSURE.text}`, hidden: [] }]);
  expect(found).toMatchObject({ sentiment: "negative", needsReply: true, by: expect.stringMatching(/\+tiny-1$/) });
  expect(found.intents).toContain("complaint");
  expect(found.evidence).toContainEqual({ label: "negative", because: "judged by tiny-1" });
  expect(found.evidence.map(({ label }) => label)).not.toContain("unscored");
});

test("people and order numbers that were read, and people that are listed, are hidden from it", async () => {
  const { asked, stronger } = judged("negative");
  const { reading } = await alone.classify({
    ...UNSURE,
    text: "Order 4411-B, it was Rupert at the till who packed it.",
  });
  await opinionOf(stronger, { ...UNSURE, listed: [{ type: "person", name: "Dana" }] }, reading);
  expect(asked).toEqual([{ text: UNSURE.text, hidden: ["4411-B", "Rupert", "Dana"] }]);
});

test("without an answer the small model's judgement stands", async () => {
  const { asked, classifier } = judged(undefined);
  expect(await classifier.classify(UNSURE)).toEqual(await alone.classify(UNSURE));
  expect(asked).toHaveLength(1);
});
