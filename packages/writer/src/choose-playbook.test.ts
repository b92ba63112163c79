import { Playbook } from "@earshot/core/draft/playbook";
import { describe, expect, test } from "vitest";
import { choosePlaybooks } from "./choose-playbook.ts";
import { toWrite } from "./situation.fixture.ts";

const playbook = (id: string, told: Partial<Playbook> = {}): Playbook =>
  Playbook.parse({ id, language: "en", technique: "empathy", variants: ["Hello."], ...told });

const chosen = (own: Playbook[], starters: Playbook[], told: Partial<Parameters<typeof choosePlaybooks>[2]> = {}) => {
  const { classification } = toWrite({ says: { intents: ["delivery", "complaint"], sentiment: "negative" } });
  return choosePlaybooks(own, starters, {
    technique: "empathy",
    language: "en",
    classification,
    rating: undefined,
    formality: "formal",
    ...told,
  }).map(({ id }) => id);
};

describe("choosing a playbook", () => {
  test("takes the brand's own before a more specific starter", () => {
    expect(chosen([playbook("ours")], [playbook("starter", { intents: ["delivery"] })])).toEqual(["ours", "starter"]);
  });

  test("takes the gravest matter before the general one, then technique, rating and sentiment", () => {
    const starters = [
      playbook("any"),
      playbook("complaint", { intents: ["complaint"] }),
      playbook("delivery", { intents: ["delivery"], technique: "problem-solution-benefit" }),
      playbook("delivery-rated", { intents: ["delivery"], rating: [0, 0.4] }),
      playbook("delivery-angry", { intents: ["delivery"], sentiments: ["negative"] }),
    ];
    expect(chosen([], starters, { rating: { value: 1, of: 5 } })).toEqual([
      "delivery-rated",
      "delivery-angry",
      "delivery",
      "complaint",
      "any",
    ]);
    expect(chosen([], starters)).toEqual(["delivery-angry", "delivery", "complaint", "any"]);
  });

  test("leaves out other languages, intents, sentiments, ratings and forms of address", () => {
    const starters = [
      playbook("lt", { language: "lt" }),
      playbook("refund", { intents: ["refund"] }),
      playbook("happy", { sentiments: ["positive"] }),
      playbook("good", { rating: [0.8, 1] }),
      playbook("close.friendly"),
      playbook("distant.formal"),
    ];
    expect(chosen([], starters, { rating: { value: 1, of: 5 } })).toEqual(["distant.formal"]);
  });

  test("never puts a canned answer where a holding reply belongs, not even the brand's own", () => {
    const holding = playbook("hold", { technique: "holding" });
    expect(chosen([playbook("ours")], [holding], { technique: "holding" })).toEqual(["hold"]);
    expect(chosen([], [holding, playbook("other")])).toEqual(["other"]);
  });

  test("never thanks for a complaint", () => {
    expect(chosen([playbook("ours", { technique: "thanks" })], [playbook("starter")])).toEqual(["starter"]);
  });

  test("lets the brand's own replace the starter of the same id", () => {
    expect(chosen([playbook("en.delivery", { version: 2 })], [playbook("en.delivery")])).toEqual(["en.delivery"]);
  });
});
