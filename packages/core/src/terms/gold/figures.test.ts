import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Figures, figuresOf, type Line } from "./figures.ts";
import { reportText } from "./report.ts";

const report = JSON.parse(
  readFileSync(new URL("../../../report/terms/figures.json", import.meta.url), "utf8"),
) as Record<string, Figures>;

function goldOf(language: string): Line[] {
  const lines = readFileSync(new URL(`${language}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

describe("the published figures of terms", () => {
  test.each(["en", "he", "fa", "hu", "zh-Hant", "lt"])("of %s are what comes out today", (language) => {
    expect(figuresOf(goldOf(language))).toEqual(report[language]);
  });

  test("in words are those in figures.json", () => {
    const words = readFileSync(new URL("../../../report/terms/README.md", import.meta.url), "utf8");
    const bare = (text: string) => text.replace(/[ -]+/g, " ").trim();
    expect(bare(words)).toBe(bare(reportText(report)));
  });

  test.each(Object.entries(report))("of %s reach their goals, with at least 120 names", (_, { all }) => {
    expect(all.names).toBeGreaterThanOrEqual(120);
    expect(all.recall).toBeGreaterThanOrEqual(0.97);
    expect(all.precision).toBeGreaterThanOrEqual(0.98);
  });
});
