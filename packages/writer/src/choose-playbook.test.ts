import { Playbook } from "@earshot/core/draft/playbook";
import { describe, expect, test } from "vitest";
import { choosePlaybooks } from "./choose-playbook.ts";
import { toWrite } from "./situation.fixture.ts";

const playbook = (id: string, told: Partial<Playbook> = {}): Playbook =>
  Playbook.parse({ id, language: "en", technique: "empathy", variants: ["Hello."], ...told });

const chosen = (own: Playbook[], told: Partial<Parameters<typeof choosePlaybooks>[1]> = {}) => {
  const { classification } = toWrite({ says: { intents: ["delivery", "complaint"], sentiment: "negative" } });
  return choosePlaybooks(own, {
    technique: "empathy",
    language: "en",
    classification,
    rating: undefined,
    formality: "formal",
    ...told,
  }).map(({ id }) => id);
};

describe("choosing a playbook", () => {
  test("takes the gravest matter before the general one, then technique, rating and sentiment", () => {
    const ours = [
      playbook("any"),
      playbook("complaint", { intents: ["complaint"] }),
      playbook("delivery", { intents: ["delivery"], technique: "problem-solution-benefit" }),
      playbook("delivery-rated", { intents: ["delivery"], rating: [0, 0.4] }),
      playbook("delivery-angry", { intents: ["delivery"], sentiments: ["negative"] }),
    ];
    expect(chosen(ours, { rating: { value: 1, of: 5 } })).toEqual([
      "delivery-rated",
      "delivery-angry",
      "delivery",
      "complaint",
      "any",
    ]);
    expect(chosen(ours)).toEqual(["delivery-angry", "delivery", "complaint", "any"]);
  });

  test("leaves out other languages, intents, sentiments, ratings and forms of address", () => {
    const ours = [
      playbook("lt", { language: "lt" }),
      playbook("refund", { intents: ["refund"] }),
      playbook("happy", { sentiments: ["positive"] }),
      playbook("good", { rating: [0.8, 1] }),
      playbook("close.friendly"),
      playbook("distant.formal"),
    ];
    expect(chosen(ours, { rating: { value: 1, of: 5 } })).toEqual(["distant.formal"]);
  });

  test("never puts a canned answer where a holding reply belongs", () => {
    const holding = playbook("hold", { technique: "holding" });
    expect(chosen([playbook("ours"), holding], { technique: "holding" })).toEqual(["hold"]);
    expect(chosen([holding, playbook("other")])).toEqual(["other"]);
  });

  test("never thanks for a complaint", () => {
    expect(chosen([playbook("thanks", { technique: "thanks" }), playbook("other")])).toEqual(["other"]);
  });

  test("answers a question with figures only where the playbook says which matter they are for", () => {
    const hours = (told: Partial<Playbook> = {}) =>
      playbook("hours", {
        intents: ["question"],
        technique: "problem-solution-benefit",
        variants: ["We are open from 8 to 20."],
        ...told,
      });
    const asks = (matter: string) => ({
      technique: "problem-solution-benefit" as const,
      classification: toWrite({
        says: {
          intents: ["question"],
          reading: {
            says: ["question"],
            irony: false,
            matters: [{ matter, polarity: "neutral" }],
            details: [],
            dangers: [],
            wantsHuman: false,
          },
        },
      }).classification,
    });
    expect(chosen([hours()], asks("hours"))).toEqual([]);
    expect(chosen([hours({ matters: ["hours"] })], asks("hours"))).toEqual(["hours"]);
    expect(chosen([hours({ matters: ["hours"] })], asks("payment"))).toEqual([]);
  });
});
