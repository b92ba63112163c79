import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { classifyNow } from "@earshot/classifier/evaluation/classify-now";
import { mentionLanguages, readOwnMentions } from "@earshot/classifier/training/read-mentions";
import { atLeast, atMost, type Row } from "../row.ts";

const SECONDS = 3;
const ROUNDS = 5;
const root = resolve(import.meta.dirname, "../../..");
const classifier = pathToFileURL(join(root, "packages/classifier/src/create-classifier.ts")).href;

/** How fast everyday mentions are read and judged on one core, how soon a new process is ready to, and what it takes of memory beside a bare one. */
export async function reading(): Promise<Row[]> {
  const others = mentionLanguages.filter((language) => language !== "en");
  const bare = await started("");
  const without = await started(firstText("Kava buvo šalta, o padavėja net nepažiūrėjo."));
  const withEnglish = await started(firstText("The coffee was cold and the waiter did not even look."));
  return [
    atLeast("mentions read a second, five languages", perSecond(others), 1500, "/s"),
    atLeast("mentions read a second, English with wink-nlp", perSecond(["en"]), 700, "/s"),
    atMost("ready without English (best of 5)", without.ms, 300, "ms"),
    atMost("ready with English (best of 5)", withEnglish.ms, 900, "ms"),
    atMost("memory beside a bare Node, English read", withEnglish.mebibytes - bare.mebibytes, 140, "MiB"),
  ];
}

function perSecond(languages: string[]): number {
  const mentions = languages.flatMap((language) => readOwnMentions("seen", language));
  const read = () => {
    for (const { text, kind } of mentions) classifyNow({ text, kind, names: ["Acme"] });
  };
  read();
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < SECONDS * 1000) {
    read();
    done += mentions.length;
  }
  return done / ((performance.now() - began) / 1000);
}

const firstText = (text: string) =>
  `const { createClassifier } = await import(${JSON.stringify(classifier)}); await createClassifier().classify({ text: ${JSON.stringify(text)}, kind: "post", names: [] });`;

/** Milliseconds from the first line of a new process to its end, the best of some rounds, and what it holds then. */
async function started(code: string): Promise<{ ms: number; mebibytes: number }> {
  const best = { ms: Infinity, mebibytes: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const script = `const began = performance.now(); ${code} console.log(JSON.stringify({ ms: performance.now() - began, mebibytes: process.memoryUsage().rss / 2 ** 20 }));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    const found = JSON.parse(stdout) as typeof best;
    best.ms = Math.min(best.ms, found.ms);
    best.mebibytes = Math.min(best.mebibytes, found.mebibytes);
  }
  return best;
}
