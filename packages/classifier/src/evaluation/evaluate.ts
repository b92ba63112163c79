// npm run evaluate -- [folder with train and test]: writes report/, with the shipped model and with models that lack a source.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeModel } from "../model/encode-model.ts";
import { decodeModel, shippedModel, type Model } from "../model/model.ts";
import { modelLanguage } from "../text/model-language.ts";
import { fit } from "../training/fit.ts";
import { prepare, type Source } from "../training/prepare.ts";
import { readTexts } from "../training/read-texts.ts";
import { languages, nonCommercial, unlicensed } from "../training/recipe.ts";
import { figuresOf, type Figures, type Outcome } from "./figures.ts";
import { handMadeFigures } from "./hand-made-figures.ts";
import { languageFigures } from "./language-figures.ts";
import { outcomesOf } from "./outcomes.ts";
import { shippedReader } from "../model/reading-model.ts";
import { ofHandMade, ofOrdinary } from "../training/mention-examples.ts";
import { ordinaryTexts } from "../training/ordinary-texts.ts";
import { mentionLanguages, readMentionFolder, readOwnMentions } from "../training/read-mentions.ts";
import { crossValidatedFigures } from "./cross-validated.ts";
import { falseAlarms } from "./false-alarms.ts";
import { mentionFigures } from "./mention-figures.ts";
import { shortLanguageFigures } from "./short-language-figures.ts";
import { wholeFigures } from "./whole-figures.ts";
import { coveragePlot, reliabilityPlot } from "./plots.ts";
import { reportText, type Report } from "./report.ts";

const folder = process.argv[2] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data");
const out = new URL("../../report/", import.meta.url);
const tests = readTexts(join(folder, "test"), (name) => languages.includes(modelLanguage(name.split("-")[0]!)));
const bySource = [...Map.groupBy(tests, ({ source }) => source)];
const sources = prepare(join(folder, "train"), (name) => !nonCommercial.includes(name));
const model = (kept: Source[], wanted: string[]): Model => decodeModel(encodeModel(fit(kept, wanted)));
const figures = (judge: Model) =>
  Object.fromEntries(bySource.map(([name, texts]) => [name, figuresOf(outcomesOf(texts, judge))]));

const shipped = shippedModel();
const licensedModel = model(
  sources.filter(({ name }) => !unlicensed.includes(name)),
  languages,
);
const licensed = figures(licensedModel);
for (const name of Object.keys(licensed))
  if (!licensedModel.languages[modelLanguage(name.split("-")[0]!)]) delete licensed[name];

const twins: Record<string, string> = { "hu-husst-officialdev": "hu-husst" };
const leftOut: Record<string, Figures> = {};
const strange: Record<string, Outcome[]> = {};
for (const [name, texts] of bySource) {
  const language = modelLanguage(texts[0]!.lang);
  const kept = sources.filter((source) => source.name !== (twins[name] ?? name));
  if (!kept.some((source) => source.language === language)) continue;
  const outcomes = outcomesOf(texts, model(kept, [language]));
  leftOut[name] = figuresOf(outcomes);
  (strange[language] ??= []).push(...outcomes);
  console.log(name, leftOut[name].macroF1, leftOut[name].coverage, leftOut[name].toldMacroF1);
}
const learned = mentionLanguages.flatMap((each) => readOwnMentions("learned", each));
const written = crossValidatedFigures(
  readMentionFolder(join(folder, "written")),
  learned,
  ofHandMade(),
  ordinaryTexts(folder).map(ofOrdinary),
  shippedReader(),
);
const report: Report = {
  reader: shippedReader().version,
  mentions: { written, seen: mentionFigures("seen"), unseen: mentionFigures("unseen") },
  falseAlarms: falseAlarms(tests),
  whole: wholeFigures(tests),
  shortLanguages: shortLanguageFigures(),
  version: shipped.version,
  shipped: figures(shipped),
  licensed,
  leftOut,
  language: languageFigures(tests),
  handMade: handMadeFigures(),
  handMadeLater: handMadeFigures("hand-made-later"),
};
mkdirSync(out, { recursive: true });
writeFileSync(new URL("figures.json", out), `${JSON.stringify(report, null, 1)}\n`);
writeFileSync(new URL("README.md", out), reportText(report));
writeFileSync(new URL("reliability.svg", out), reliabilityPlot(strange));
writeFileSync(new URL("coverage.svg", out), coveragePlot(strange));
console.log(`Wrote ${out.pathname}`);
