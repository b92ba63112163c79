import { readFile } from "node:fs/promises";
import { exportCorrections } from "@earshot/core/classification/export-corrections";
import { listBrands } from "@earshot/core/brand/change-brand";
import { exportMentions } from "@earshot/core/mention/export-mentions";
import { importMentions } from "@earshot/core/source/import-mentions";
import { readMentions } from "@earshot/connectors/import/read-file";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { progress } from "./print.ts";
import { loadState, said, saveState } from "./state.ts";
import { withContext } from "./with-context.ts";

export function dataCommands(program: Command, shared: () => Shared): void {
  const imports = program
    .command("import <brand> <file>")
    .description("mentions from a CSV or JSON file; importing it twice changes nothing")
    .option("--silent", "keep them as history: no drafts, no deadlines")
    .action((brand: string, file: string, { silent }: { silent?: boolean }) =>
      withContext(shared(), async (ctx) => {
        const contentType = file.endsWith(".csv") || file.endsWith(".tsv") ? "text/csv" : "application/json";
        const { items, problems } = readMentions(await readFile(file, "utf8"), { contentType, now: ctx.now() });
        const accepted = await importMentions(ctx, brand, items, {
          baseline: silent === true,
          onProgress: progress("Importing", items.length),
        });
        for (const { row, message } of problems) process.stderr.write(`row ${row}: ${message}\n`);
        process.stdout.write(`${accepted} taken in, ${problems.length} not.\n`);
        if (problems.length > 0) process.exitCode = 1;
      }),
    );
  imports
    .command("state <file>")
    .description("a whole installation that `export state` wrote; may be repeated when it was cut off")
    .action((file: string) =>
      withContext(shared(), async (ctx) => {
        const result = await loadState(ctx, file);
        process.stdout.write(said(result));
        if (result.different.length > 0) process.exitCode = 1;
      }),
    );
  const exports = program
    .command("export <brand>")
    .description("everything heard, on standard output")
    .option("--from <day>", "first day, YYYY-MM-DD; 30 days ago by default")
    .option("--to <day>", "last day; today by default")
    .option("--format <format>", "csv or json (a line each)", "csv")
    .action((brand: string, asked: { from?: string; to?: string; format: string }) =>
      withContext(shared(), async (ctx) => {
        const format = asked.format === "json" ? "json" : "csv";
        const range = { ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) };
        for await (const part of exportMentions(ctx, brand, { format, ...range })) process.stdout.write(part);
      }),
    );
  exports
    .command("state <file>")
    .description("the whole installation, to be imported on a stage or another machine; stop sending first")
    .action((file: string) => withContext(shared(), (ctx) => saveState(ctx, file)));
  exports
    .command("corrections [brand]")
    .description("what people corrected, of a brand or of all, as JSON lines to train with")
    .action((brand: string | undefined) =>
      withContext(shared(), async (ctx) => {
        for (const id of brand ? [brand] : (await listBrands(ctx)).map((each) => each.id))
          for await (const line of exportCorrections(ctx, id)) process.stdout.write(line);
      }),
    );
}
