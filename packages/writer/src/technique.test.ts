import type { Classification } from "@earshot/core/classification/classifier";
import type { Technique } from "@earshot/core/draft/draft";
import { expect, test } from "vitest";
import { toWrite } from "./situation.fixture.ts";
import { techniqueFor } from "./technique.ts";

const long = "Does the app work on an old phone, and in every branch?";

test.each<[string, string, Partial<Classification>, Technique]>([
  ["praise", "Lovely!", { intents: ["praise"], sentiment: "positive" }, "thanks"],
  ["something nice without an intent", "Lovely!", { sentiment: "positive" }, "thanks"],
  ["anger", "Awful.", { sentiment: "negative" }, "empathy"],
  ["a question asked in anger", long, { intents: ["question"], sentiment: "negative" }, "empathy"],
  ["mixed feelings", "Nice, but dear.", { sentiment: "mixed" }, "empathy"],
  ["a how-to question", long, { intents: ["question"] }, "problem-solution-benefit"],
  [
    "a how-to question in Chinese",
    "請問應用程式在舊手機上也能用嗎？",
    { intents: ["question"] },
    "problem-solution-benefit",
  ],
  ["a question too short to answer", "And now?", { intents: ["question"] }, "inquiry"],
  ["a calm question about a delivery", long, { intents: ["delivery", "question"] }, "inquiry"],
  ["something that says nothing", "Acme", {}, "inquiry"],
  ["danger", long, { intents: ["safety"], sentiment: "negative" }, "holding"],
  ["a lawyer, however politely", long, { intents: ["legal", "question"] }, "holding"],
  ["a journalist", long, { intents: ["press", "question"] }, "holding"],
  ["something critical", long, { intents: ["outage"], urgency: "critical" }, "holding"],
  ["what could not be judged", long, { intents: ["praise"], sentiment: "unscored" }, "holding"],
  ["spam", "Buy now", { intents: ["spam"], sentiment: "positive" }, "blank"],
])("%s is answered in the right way", (_, text, says, technique) => {
  expect(techniqueFor(text, toWrite({ says }).classification)).toBe(technique);
});
