import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function digestCommands(program: Command, shared: () => Shared): void {
  const digest = program.command("digest").description("what marketing reads");
  digest.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withApi(shared(), async (api) => {
      const found = await everyPage(
        (query) => ask(api, "get", "/api/brands/{brand}/digests", { path: { brand }, query }),
        (page) => page.digests,
      );
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
      withApi(shared(), async (api) => {
        const path = { brand, id, format: format === "csv" ? "csv" : "json" };
        const file = await ask(api, "get", "/api/brands/{brand}/digests/{id}.{format}", { path, parseAs: "text" });
        process.stdout.write(`${file as string}\n`);
      }),
    );
  digest
    .command("preview <brand>")
    .description("the period so far")
    .option("--kind <kind>", "daily, weekly or monthly", "daily")
    .action((brand: string, { kind }: { kind: string }) =>
      withApi(shared(), async (api) => {
        const preview = await ask(api, "get", "/api/brands/{brand}/digests/preview", {
          path: { brand },
          query: { kind },
        });
        process.stdout.write(`${JSON.stringify(preview, null, 2)}\n`);
      }),
    );
}
