import { exportCorrections } from "@earshot/core/classification/export-corrections";
import { listBrands } from "@earshot/core/brand/change-brand";
import { exportMentions } from "@earshot/core/mention/export-mentions";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { saveState } from "./state.ts";
import { withContext } from "./with-context.ts";

export function dataCommands(program: Command, shared: () => Shared): void {
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
