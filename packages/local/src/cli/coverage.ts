import { ask } from "@earshot/client/create-client";
import type { Coverage } from "@earshot/core/ledger/coverage";
import type { HourState } from "@earshot/core/ledger/hour-states";
import { saidFinding } from "@earshot/core/ledger/said-finding";
import { span } from "@earshot/core/source/span";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { withApi } from "./with-api.ts";

/** A character an hour: known without colours. */
const signs: Record<HourState, string> = {
  good: "#",
  late: "+",
  failed: "x",
  gap: "!",
  paused: "=",
  none: ".",
  ahead: " ",
};
const LEGEND = "# listened   + late, then read   x failed   ! not listened   = paused   . not known";

export function coverageCommand(program: Command, shared: () => Shared): void {
  program
    .command("coverage <brand>")
    .description("what every source was asked in the last days, and what may have been missed")
    .option("--days <n>", "how many days, 35 at most", "7")
    .action((brand: string, { days }: { days: string }) =>
      withApi(shared(), async (api) => {
        const found = await ask(api, "get", "/api/brands/{brand}/coverage", { path: { brand }, query: { days } });
        if (shared().json) print([found], true);
        else process.stdout.write(inWords(found));
      }),
    );
}

function inWords({ sources, terms, answered, posted }: Coverage): string {
  const lines = sources.flatMap((source) => {
    const { counts, expected, gaps, lag } = source;
    const listened = gaps.filter(({ why }) => why !== "paused" && why !== "hole");
    const ms = listened.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
    return [
      `${plain(source.name)} (${source.platform})`,
      ...source.days.map(({ date, hours }) => `  ${date}  ${hours.map((state) => signs[state]).join("")}`),
      `  Asked ${counts.good} of ${expected} times that were due; ${listened.length === 0 ? "no gap" : `gaps: ${listened.length}, together ${span(ms)}`}.`,
      `  Shown: ${counts.shown}; new ${counts.fresh}, known ${counts.known}, edited ${counts.edited}, about somebody else ${counts.other}.`,
      ...(counts.reread > 0 ? [`  Read again: ${counts.reread}; not heard before: ${counts.late}.`] : []),
      ...(lag
        ? [`  From said to heard: half within ${span(lag.median * 1000)}, 95 of 100 within ${span(lag.p95 * 1000)}.`]
        : []),
      ...source.findings.map((finding) => {
        const { why, todo } = saidFinding(finding);
        return `  ${finding.level === "warn" ? "WARNING" : "note"}: ${plain(why)}${todo ? ` ${todo}` : ""}`;
      }),
      "",
    ];
  });
  const clocks = [
    ...(answered ? [`From heard to answered: half within ${span(answered.median * 1000)}.`] : []),
    ...(posted ? [`From approved to posted: half within ${posted.median} s, 95 of 100 within ${posted.p95} s.`] : []),
  ];
  const found = terms.map(
    ({ term, heard, since }) =>
      `  ${plain(term)}: ${heard ? `last found ${heard.slice(0, 16)}` : `never found, looked for since ${since.slice(0, 16)}`}`,
  );
  if (sources.length === 0) return "Nothing is listened to.\n";
  return `${[LEGEND, "", ...lines, ...(found.length > 0 ? ["Terms", ...found] : []), ...clocks].join("\n")}\n`;
}
