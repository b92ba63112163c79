import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figures, type Report } from "./figures.ts";
import { reportText } from "./report.ts";

const at = (name: string) => readFileSync(new URL(`../../../packages/core/report/${name}`, import.meta.url), "utf8");
const report = JSON.parse(at("figures.json")) as Report;

test.each(["seen", "unseen"] as const)("the published figures are what comes out today: %s", (half) => {
  expect(figures(half)).toEqual(report[half]);
});

test("two people's words are never taken for one more often than once in a hundred", () => {
  for (const half of [report.seen, report.unseen]) expect(half["all"]!.precision).toBeGreaterThanOrEqual(0.99);
});

test("the figures in words are those in figures.json", () => {
  const bare = (text: string) => text.replace(/[ -]+/g, " ").trim();
  expect(bare(at("README.md"))).toBe(bare(reportText(report)));
});
