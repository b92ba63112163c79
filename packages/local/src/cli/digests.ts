import { exportDigest } from "@earshot/core/digest/export-digest";
import { getDigest } from "@earshot/core/digest/get-digest";
import { listDigests } from "@earshot/core/digest/list-digests";
import { previewDigest } from "@earshot/core/digest/preview-digest";
import { DigestKind } from "@earshot/core/digest/digest";
import { parse } from "@earshot/core/parse";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { print } from "./print.ts";
import { withContext } from "./with-context.ts";

export function digestCommands(program: Command, shared: () => Shared): void {
  const digest = program.command("digest").description("what marketing reads");
  digest.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withContext(shared(), async (ctx) => {
      const found = await listDigests(ctx, brand);
      print(
        found.map(({ id, counts, overdue, mailedAt }) => ({
          id,
          mentions: counts.mentions,
          replies: counts.replies,
          overdue,
          mailedAt,
        })),
        shared().json,
      );
    }),
  );
  digest
    .command("show <brand> <id>")
    .option("--format <format>", "json or csv", "json")
    .action((brand: string, id: string, { format }: { format: string }) =>
      withContext(shared(), async (ctx) => {
        process.stdout.write(`${exportDigest(await getDigest(ctx, brand, id), format === "csv" ? "csv" : "json")}\n`);
      }),
    );
  digest
    .command("preview <brand>")
    .description("the period so far")
    .option("--kind <kind>", "daily or weekly", "daily")
    .action((brand: string, { kind }: { kind: string }) =>
      withContext(shared(), async (ctx) => {
        const preview = await previewDigest(ctx, { brand, kind: parse(DigestKind, kind) });
        process.stdout.write(`${JSON.stringify(preview, null, 2)}\n`);
      }),
    );
}
