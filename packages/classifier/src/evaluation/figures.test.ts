import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shippedModel } from "../model/model.ts";
import { shippedReader } from "../model/reading-model.ts";
import { readTexts } from "../training/read-texts.ts";
import { figuresOf } from "./figures.ts";
import { handMadeFigures } from "./hand-made-figures.ts";
import { mentionFigures } from "./mention-figures.ts";
import { outcomesOf } from "./outcomes.ts";
import { shortLanguageFigures } from "./short-language-figures.ts";
import { reportText, type Report } from "./report.ts";

const folder = join(process.env.EARSHOT_SHARED ?? "../shared", "data/test");
const report = JSON.parse(readFileSync(new URL("../../report/figures.json", import.meta.url), "utf8")) as Report;
const small = ["en-appreviews", "en-umsab", "he-xed", "fa-xed", "hu-husst-officialdev", "zh-Hant-dimabsa-finance"];

describe("the published figures", () => {
  test("are of the models that ship", () => {
    expect(report.version).toBe(shippedModel().version);
    expect(report.reader).toBe(shippedReader().version);
  });

  test("of the sentences written by hand are what comes out today", () => {
    expect(handMadeFigures()).toEqual(report.handMade);
    expect(handMadeFigures("hand-made-later")).toEqual(report.handMadeLater);
  });

  test("of everyday mentions are what comes out today", () => {
    expect(mentionFigures("seen")).toEqual(report.mentions.seen);
    expect(mentionFigures("unseen")).toEqual(report.mentions.unseen);
  });

  test("of short messages in many languages are what comes out today", () => {
    expect(shortLanguageFigures()).toEqual(report.shortLanguages);
  });

  test("in words are those in figures.json", () => {
    const words = readFileSync(new URL("../../report/README.md", import.meta.url), "utf8");
    expect(words.replace(/[ -]+/g, " ").trim()).toBe(reportText(report).replace(/[ -]+/g, " ").trim());
  });

  test.skipIf(!existsSync(folder)).each(small)(`of %s are what comes out today (needs ${folder})`, (source) => {
    const texts = readTexts(folder, (name) => name === source);
    expect(figuresOf(outcomesOf(texts, shippedModel()))).toEqual(report.shipped[source]);
  });
});

test("figures are right for a small case by hand", () => {
  const sure = (n: number): [number, number, number] => [n === 0 ? 0.8 : 0.1, n === 1 ? 0.8 : 0.1, n === 2 ? 0.8 : 0.1];
  const figures = figuresOf([
    { label: 0, probabilities: sure(0), told: true },
    { label: 0, probabilities: sure(2), told: false },
    { label: 2, probabilities: sure(2), told: true },
    { label: 2, probabilities: sure(2), told: true },
  ]);
  expect(figures).toMatchObject({ accuracy: 75, macroF1: 73.3, coverage: 75, toldMacroF1: 100, calibrationError: 5 });
});
