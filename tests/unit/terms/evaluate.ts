// npm run evaluate -- terms: how well terms find names in their forms. Writes packages/core/report/terms/.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Figures, figuresOf, type Line } from "@earshot/core/terms/gold/figures";
import { reportText } from "@earshot/core/terms/gold/report";

const gold = new URL("../../../packages/core/src/terms/gold/", import.meta.url);
const figures: Record<string, Figures> = {};
for (const language of ["en", "he", "fa", "hu", "zh-Hant", "lt"]) {
  const lines = readFileSync(new URL(`${language}.jsonl`, gold), "utf8")
    .trim()
    .split("\n");
  figures[language] = figuresOf(lines.map((line) => JSON.parse(line) as Line));
}
const out = new URL("../../../packages/core/report/terms/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("figures.json", out), `${JSON.stringify(figures, null, 1)}\n`);
writeFileSync(new URL("README.md", out), reportText(figures));
console.log(reportText(figures));
