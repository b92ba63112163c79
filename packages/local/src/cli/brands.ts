import { addBrand } from "@earshot/core/brand/add-brand";
import { changeBrand, listBrands } from "@earshot/core/brand/change-brand";
import type { Command } from "commander";
import { slugOf } from "../first-start.ts";
import type { Shared } from "./main.ts";
import { print } from "./print.ts";
import { withContext } from "./with-context.ts";

type Asked = { name?: string; terms?: string; timeZone?: string };

export function brandCommands(program: Command, shared: () => Shared): void {
  const brands = program.command("brands").description("the brands listened for");
  brands.command("list", { isDefault: true }).action(() =>
    withContext(shared(), async (ctx) => {
      const rows = (await listBrands(ctx)).map(({ id, name, terms, timeZone, stopped }) => ({
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
      withContext(shared(), async (ctx) =>
        print([await addBrand(ctx, { id: slugOf(name), name, terms: terms ?? name, timeZone })], true),
      ),
    );
  brands
    .command("set <brand>")
    .option("--name <name>")
    .option("--terms <terms>")
    .option("--time-zone <zone>")
    .action((brand: string, patch: Asked) =>
      withContext(shared(), async (ctx) => print([await changeBrand(ctx, brand, patch)], true)),
    );
}
