import { ask } from "@earshot/client/create-client";
import type { Command } from "commander";
import { slugOf } from "../first-start.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

type Asked = { name?: string; terms?: string; timeZone?: string };

export function brandCommands(program: Command, shared: () => Shared): void {
  const brands = program.command("brands").description("the brands listened for");
  brands.command("list", { isDefault: true }).action(() =>
    withApi(shared(), async (api) => {
      const { brands: all } = await ask(api, "get", "/api/me");
      const rows = all.map(({ id, name, terms, timeZone, stopped }) => ({
        id,
        name,
        terms,
        timeZone,
        stopped: stopped.join(" "),
      }));
      print(rows, shared().json);
    }),
  );
  brands
    .command("add <name>")
    .option("--terms <terms>", "what to look for; the name by default")
    .option("--time-zone <zone>", "IANA time zone", Intl.DateTimeFormat().resolvedOptions().timeZone)
    .action((name: string, { terms, timeZone }: Asked) =>
      withApi(shared(), async (api) => {
        const body = { id: slugOf(name), name, terms: terms ?? name, timeZone };
        print([await ask(api, "post", "/api/brands", { body })], true);
      }),
    );
  brands
    .command("set <brand>")
    .option("--name <name>")
    .option("--terms <terms>")
    .option("--time-zone <zone>")
    .action((brand: string, patch: Asked) =>
      withApi(shared(), async (api) =>
        print([await ask(api, "patch", "/api/brands/{brand}", { path: { brand }, body: patch })], true),
      ),
    );
}
