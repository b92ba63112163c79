// npm run evaluate -- [folder with train, test and written] [--quick]: writes report/. What needs models to be trained anew takes long; --quick keeps those figures as they are.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { shippedModel } from "../model/model.ts";
import { shippedReader } from "../model/reading-model.ts";
import { modelLanguage } from "../text/model-language.ts";
import { ofHandMade, ofOrdinary } from "../training/mention-examples.ts";
import { ordinaryTexts } from "../training/ordinary-texts.ts";
import { mentionLanguages, readMentionFolder, readOwnMentions } from "../training/read-mentions.ts";
import { readTexts } from "../training/read-texts.ts";
import { languages } from "../training/recipe.ts";
import { crossValidatedFigures } from "./cross-validated.ts";
import { falseAlarms } from "./false-alarms.ts";
import { figuresOf } from "./figures.ts";
import { handMadeFigures } from "./hand-made-figures.ts";
import { languageFigures } from "./language-figures.ts";
import { mentionFigures } from "./mention-figures.ts";
import { outcomesOf } from "./outcomes.ts";
import { coveragePlot, reliabilityPlot } from "./plots.ts";
import { reportText, type Report } from "./report.ts";
import { retrained } from "./retrained.ts";
import { shortLanguageFigures } from "./short-language-figures.ts";
import { wholeFigures } from "./whole-figures.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: "boolean" } } });
const folder = positionals[0] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data");
const out = new URL("../../report/", import.meta.url);
const tests = readTexts(join(folder, "test"), (name) => languages.includes(modelLanguage(name.split("-")[0]!)));
const shipped = shippedModel();
const before = values.quick ? (JSON.parse(readFileSync(new URL("figures.json", out), "utf8")) as Report) : undefined;
const anew = before ? undefined : retrained(folder, tests);

function writtenFigures() {
  const learned = mentionLanguages.flatMap((each) => readOwnMentions("learned", each));
  const written = readMentionFolder(join(folder, "written"));
  return crossValidatedFigures(written, learned, ofHandMade(), ordinaryTexts(folder).map(ofOrdinary), shippedReader());
}

const report: Report = {
  version: shipped.version,
  reader: shippedReader().version,
  mentions: {
    written: before?.mentions.written ?? writtenFigures(),
    seen: mentionFigures("seen"),
    unseen: mentionFigures("unseen"),
  },
  falseAlarms: falseAlarms(tests),
  whole: wholeFigures(tests),
  shortLanguages: shortLanguageFigures(),
  shipped: Object.fromEntries(
    [...Map.groupBy(tests, ({ source }) => source)].map(([name, texts]) => [
      name,
      figuresOf(outcomesOf(texts, shipped)),
    ]),
  ),
  licensed: before?.licensed ?? anew!.licensed,
  leftOut: before?.leftOut ?? anew!.leftOut,
  language: languageFigures(tests),
  handMade: handMadeFigures(),
  handMadeLater: handMadeFigures("hand-made-later"),
};
mkdirSync(out, { recursive: true });
writeFileSync(new URL("figures.json", out), `${JSON.stringify(report, null, 1)}\n`);
writeFileSync(new URL("README.md", out), reportText(report));
if (anew) {
  writeFileSync(new URL("reliability.svg", out), reliabilityPlot(anew.strange));
  writeFileSync(new URL("coverage.svg", out), coveragePlot(anew.strange));
}
console.log(`Wrote ${out.pathname}`);
