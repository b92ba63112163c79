// npm run evaluate -- identity: writes packages/core/report/.
import { mkdirSync, writeFileSync } from "node:fs";
import { figures, type Report } from "./figures.ts";
import { reportText } from "./report.ts";

const report: Report = { seen: figures("seen"), unseen: figures("unseen") };
const out = new URL("../../../packages/core/report/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("figures.json", out), `${JSON.stringify(report, null, 1)}\n`);
writeFileSync(new URL("README.md", out), reportText(report));
process.stdout.write(reportText(report));
