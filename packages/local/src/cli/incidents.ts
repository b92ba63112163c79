import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function incidentCommands(program: Command, shared: () => Shared): void {
  const incidents = program.command("incidents").description("what is worked on as one: waves of complaints");
  incidents
    .command("list", { isDefault: true })
    .description("the newest first")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) =>
      withApi(shared(), async (api) => {
        const found = await everyPage(
          (query) => ask(api, "get", "/api/brands/{brand}/incidents", { path: { brand }, query }),
          (page) => page.incidents,
        );
        if (shared().json) return print(found, true);
        print(
          found.map(({ id, status, name, matter, openedAt, closedAt, summary }) => ({
            id,
            status,
            about: name ?? matter ?? "",
            openedAt,
            closedAt: closedAt ?? "",
            summary: summary ?? "",
          })),
          false,
        );
      }),
    );
  incidents
    .command("open <brand>")
    .description("from now on nothing goes out by itself, praise waits, and seniors approve")
    .requiredOption("--name <words>", "what it is about")
    .option("--matter <name>", "such as outage")
    .action((brand: string, { name, matter }: { name: string; matter?: string }) =>
      withApi(shared(), async (api) => {
        const body = { name, ...(matter !== undefined && { matter }) };
        const { id } = await ask(api, "post", "/api/brands/{brand}/incidents", { path: { brand }, body });
        process.stdout.write(`${id}\n`);
      }),
    );
  incidents
    .command("close <brand> <incident>")
    .description("everything is as it was before, and what waited goes on")
    .requiredOption("--summary <words>", "what came of it")
    .action((brand: string, id: string, { summary }: { summary: string }) =>
      withApi(shared(), async (api) => {
        await ask(api, "post", "/api/brands/{brand}/incidents/{id}/close", { path: { brand, id }, body: { summary } });
      }),
    );
}
