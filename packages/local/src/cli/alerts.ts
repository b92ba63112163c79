import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

const HOUR_MS = 3_600_000;

export function alertCommands(program: Command, shared: () => Shared): void {
  const alerts = program.command("alerts").description("what people must know now, until it is over");
  alerts
    .command("list", { isDefault: true })
    .description("what is not over first, each the newest first")
    .requiredOption("--brand <id>", "whose")
    .option("--all", "also what is over")
    .action(({ brand, all }: { brand: string; all?: boolean }) =>
      withApi(shared(), async (api) => {
        const found = await everyPage(
          (query) => ask(api, "get", "/api/brands/{brand}/alerts", { path: { brand }, query }),
          (page) => page.alerts,
        );
        const listed = all ? found : found.filter(({ status }) => status !== "ended");
        if (shared().json) return print(listed, true);
        print(
          listed.map(({ id, kind, urgency, status, since, last, times, about }) => ({
            id,
            kind,
            urgency,
            status,
            since,
            last,
            times,
            of: about.conversation ?? about.name ?? about.source ?? "",
            platform: about.platform ?? "",
          })),
          false,
        );
      }),
    );
  alerts
    .command("acknowledge <brand> <alert>")
    .description("says that you know of it: nobody is told any more")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        await ask(api, "post", "/api/brands/{brand}/alerts/{id}/acknowledge", { path: { brand, id } });
      }),
    );
  alerts
    .command("snooze <brand> <alert>")
    .description("keeps it quiet for some hours, then it is told again")
    .option("--hours <n>", "for how long, at most 168", "1")
    .action((brand: string, id: string, { hours }: { hours: string }) =>
      withApi(shared(), async (api) => {
        const until = new Date(Date.now() + Number(hours) * HOUR_MS).toISOString();
        await ask(api, "post", "/api/brands/{brand}/alerts/{id}/snooze", { path: { brand, id }, body: { until } });
      }),
    );
  alerts
    .command("end <brand> <alert>")
    .description("says that it is over; it comes back only when it happens once more")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        await ask(api, "post", "/api/brands/{brand}/alerts/{id}/end", { path: { brand, id } });
      }),
    );
}
