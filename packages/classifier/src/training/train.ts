// npm run train -- [folder] [--licensed-only] [--out file]: trains the sentiment model from labelled texts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encodeModel } from "../model/encode-model.ts";
import { fit } from "./fit.ts";
import { prepare } from "./prepare.ts";
import { languages, nonCommercial, unlicensed } from "./recipe.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "licensed-only": { type: "boolean" }, out: { type: "string" } },
});
const folder = positionals[0] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data/train");
const left = [...nonCommercial, ...(values["licensed-only"] ? unlicensed : [])];
const began = performance.now();
const sources = prepare(folder, (name) => !left.includes(name));
console.log(sources.map(({ name, labels }) => `${name} ${labels.length}`).join("\n"));
const model = fit(sources, languages, values["licensed-only"] ? "sentiment-1-licensed" : "sentiment-1");
const packed = encodeModel(model);
const out = values.out ?? new URL("../model/sentiment.bin", import.meta.url);
writeFileSync(out, packed);
for (const [language, { temperature, threshold }] of Object.entries(model.languages))
  console.log(`${language}: temperature ${temperature}, scored from ${threshold}`);
console.log(`${(packed.length / 2 ** 20).toFixed(2)} MiB in ${((performance.now() - began) / 1000).toFixed(0)} s`);
