import { writeFile } from "node:fs/promises";
import { counted, FILES, FOLDER, type Counted } from "./count-corpus.ts";

/** Counts the items of every feed of the corpus, by our reader and by others, and writes them down: corpus.json. */
if (FILES.length === 0) {
  process.stderr.write(`There is no ${FOLDER}. Set EARSHOT_SHARED to the folder that holds specs/feeds.\n`);
  process.exit(2);
}
const report: Record<string, Counted> = {};
for (const name of FILES) report[name] = await counted(name);
await writeFile(new URL("corpus.json", import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`);
process.stdout.write(`Written: ${FILES.length} files.\n`);
