import { describe, expect, test } from "vitest";
import { commonMatters, dangers, detailTypes, sayings } from "@earshot/core/classification/reading";
import { mentionLanguages, readOwnMentions } from "../training/read-mentions.ts";
import { mentionFigures } from "./mention-figures.ts";

describe.each(["learned", "seen", "unseen"] as const)("the %s mentions", (set) => {
  test.each(mentionLanguages)(
    "in %s are each written once, with labels that exist and details where they stand",
    (language) => {
      const mentions = readOwnMentions(set, language);
      expect(mentions.length).toBeGreaterThanOrEqual(set === "learned" ? 700 : 50);
      expect(new Set(mentions.map(({ text }) => text)).size).toBe(mentions.length);
      for (const { id, text, says, matters, details, dangers: kinds, urgency } of mentions) {
        for (const saying of says) expect(sayings, id).toContain(saying);
        for (const { matter, polarity } of matters) {
          expect(commonMatters, id).toContain(matter);
          expect(polarity, id).toBeDefined();
        }
        for (const { type, text: words, start, end } of details) {
          expect(detailTypes, id).toContain(type);
          expect(text.slice(start, end), id).toBe(words);
        }
        for (const kind of kinds) expect(dangers, id).toContain(kind);
        if (kinds.length > 0) expect(urgency, id).toBe("critical");
      }
    },
  );
});

test("no mention that the reader learned from is one that it is measured with", () => {
  for (const language of mentionLanguages) {
    const learned = new Set(readOwnMentions("learned", language).map(({ text }) => text));
    for (const set of ["seen", "unseen"] as const)
      for (const { id, text } of readOwnMentions(set, language)) expect(learned.has(text), `${set} ${id}`).toBe(false);
  }
});

/** A little below the published figures, so that a change that makes things worse is seen. */
describe.each(["seen", "unseen"] as const)("on the %s everyday mentions", (set) => {
  const { all } = mentionFigures(set);

  test("urgent and critical ones are found, and alarms are true", () => {
    expect(all!.urgentRecall).toBeGreaterThanOrEqual(85);
    expect(all!.urgentPrecision).toBeGreaterThanOrEqual(75);
    expect(all!.criticalRecall).toBeGreaterThanOrEqual(75);
    expect(all!.criticalPrecision).toBeGreaterThanOrEqual(72);
  });

  test("no urgent one is closed unseen, and hardly any irony is told as praise", () => {
    expect(all!.unseen).toBe(0);
    expect(all!.ironyPraised).toBeLessThanOrEqual(set === "seen" ? 2 : 5);
    expect(all!.ironySuspected / all!.ironies).toBeGreaterThanOrEqual(0.6);
  });
});
