import { writeFile } from "node:fs/promises";
import { table } from "node:console";
import type { Row } from "./row.ts";
import { alerts } from "./rows/alerts.ts";
import { api } from "./rows/api.ts";
import { bundles } from "./rows/bundles.ts";
import { collecting } from "./rows/collecting.ts";
import { day } from "./rows/day.ts";
import { desk } from "./rows/desk.ts";
import { digesting } from "./rows/digesting.ts";
import { drafting } from "./rows/drafting.ts";
import { importing } from "./rows/importing.ts";
import { feeds } from "./rows/feeds.ts";
import { identity } from "./rows/identity.ts";
import { inboxPage } from "./rows/inbox-page.ts";
import { intake } from "./rows/intake.ts";
import { ledger } from "./rows/ledger.ts";
import { mapping } from "./rows/mapping.ts";
import { matching } from "./rows/matching.ts";
import { partingWords } from "./rows/own-words.ts";
import { promptness } from "./rows/promptness.ts";
import { pushes } from "./rows/pushes.ts";
import { reading } from "./rows/reading.ts";
import { readUnits } from "./rows/read-units.ts";
import { replaying } from "./rows/replaying.ts";
import { searching } from "./rows/search.ts";
import { startTime } from "./rows/start-time.ts";

/** Every group of rows; a new one is a file in rows/ and a line here. */
const groups: Record<string, () => Promise<Row[]>> = {
  alerts,
  api,
  intake,
  identity,
  inboxPage,
  day,
  importing,
  reading,
  drafting,
  mapping,
  matching,
  partingWords,
  collecting,
  feeds,
  ledger,
  pushes,
  readUnits,
  replaying,
  desk,
  digesting,
  promptness,
  searching,
  startTime,
  bundles,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(", ")}. There are: ${Object.keys(groups).join(", ")}.\n`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await measure()));
}
table(rows);
await writeFile("bench.json", `${JSON.stringify(rows, undefined, 2)}\n`);
process.stdout.write("Written to bench.json.\n");
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);
