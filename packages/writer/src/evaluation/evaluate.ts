// npm run evaluate -- drafts [--model] [shared data folder]: writes packages/writer/report/. With --model the configured language model's first draft is scored instead, and nothing is written.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { createWriter } from "../create-writer.ts";
import {
  draftFigures,
  lintFigures,
  promiseFigures,
  questionFigures,
  replyFigures,
  sharedQuestionFigures,
  type Figures,
} from "./figures.ts";
import { reportText } from "./report.ts";
import { withModelFirst } from "./with-model-first.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: "boolean" } } });
const folder = positionals[0] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data");
const classifier = createClassifier();
const writer = createWriter();

if (values.model) {
  console.table(await draftFigures("unseen", { classifier, writer: await withModelFirst(writer) }));
} else {
  const parts = { classifier, writer };
  const figures: Figures = {
    writer: writer.version,
    classifier: classifier.version,
    drafts: { seen: await draftFigures("seen", parts), unseen: await draftFigures("unseen", parts) },
    lints: { seen: await lintFigures("seen", parts), unseen: await lintFigures("unseen", parts) },
    questions: { seen: await questionFigures("seen", parts), unseen: await questionFigures("unseen", parts) },
    promises: { seen: await promiseFigures("seen", parts), unseen: await promiseFigures("unseen", parts) },
    sharedQuestions: await sharedQuestionFigures(folder, parts),
    replies: await replyFigures(folder, parts),
  };
  const out = new URL("../../report/", import.meta.url);
  mkdirSync(out, { recursive: true });
  writeFileSync(new URL("figures.json", out), `${JSON.stringify(figures, null, 1)}\n`);
  writeFileSync(new URL("README.md", out), reportText(figures));
  console.log(reportText(figures));
}
