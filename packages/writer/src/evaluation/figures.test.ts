import { readFileSync } from "node:fs";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { describe, expect, test } from "vitest";
import { createWriter } from "../create-writer.ts";
import { draftFigures, lintFigures, promiseFigures, questionFigures, type Figures } from "./figures.ts";
import { reportText } from "./report.ts";

const report = JSON.parse(readFileSync(new URL("../../report/figures.json", import.meta.url), "utf8")) as Figures;
const parts = { classifier: createClassifier(), writer: createWriter() };

describe("the published figures", () => {
  test("are of the writer and the classifier that ship", () => {
    expect(report.writer).toBe(parts.writer.version);
    expect(report.classifier).toBe(parts.classifier.version);
  });

  test.each(["seen", "unseen"] as const)(
    "of drafts, lints, questions and promises are what comes out today: %s",
    async (half) => {
      expect(await draftFigures(half, parts)).toEqual(report.drafts[half]);
      expect(await lintFigures(half, parts)).toEqual(report.lints[half]);
      expect(await questionFigures(half, parts)).toEqual(report.questions[half]);
      expect(await promiseFigures(half, parts)).toEqual(report.promises[half]);
    },
    120_000,
  );

  test("in words are those in figures.json", () => {
    const words = readFileSync(new URL("../../report/README.md", import.meta.url), "utf8");
    const bare = (text: string) => text.replace(/[ -]+/g, " ").trim();
    expect(bare(words)).toBe(bare(reportText(report)));
  });
});
