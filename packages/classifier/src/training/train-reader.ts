// npm run train:reading -- [folder with data] [--out file]: learns to read from the mentions of this repository, from those of a folder, and from ordinary texts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encodeReadingModel } from "../model/reading-model.ts";
import { fitReader } from "./fit-reader.ts";
import { ofHandMade, ofOrdinary } from "./mention-examples.ts";
import { mentionLanguages, readMentionFolder, readOwnMentions } from "./read-mentions.ts";
import { ordinaryTexts } from "./ordinary-texts.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
const folder = positionals[0] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data");
const began = performance.now();
const own = mentionLanguages.flatMap((language) => readOwnMentions("learned", language));
const mentions = [...own, ...readMentionFolder(join(folder, "written"))];
const ordinary = ordinaryTexts(folder).map(ofOrdinary);
console.log(`${mentions.length} mentions, ${ordinary.length} ordinary texts`);
const packed = encodeReadingModel(fitReader(mentions, ofHandMade(), ordinary, "reading-2"));
writeFileSync(values.out ?? new URL("../model/reading.bin", import.meta.url), packed);
console.log(`${(packed.length / 2 ** 20).toFixed(2)} MiB in ${((performance.now() - began) / 1000).toFixed(0)} s`);
