import { ask } from "@earshot/client/create-client";
import { NewView } from "@earshot/core/desk/view";
import type { Command } from "commander";
import { filterOptions } from "./filter-options.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

type Options = Record<string, string | undefined>;

export function viewCommand(program: Command, shared: () => Shared): void {
  const views = program
    .command("views <brand>")
    .description("saved views; with --save keeps a filter as one")
    .option("--save <name>", "keeps the filter given under this name")
    .option("--share <role>", `who sees it besides: ${NewView.shape.sharedWith.def.innerType.options.join(", ")}`)
    .option("--remove <id>", "removes a view");
  filterOptions(views).action((brand: string, { save, share, remove, ...filter }: Options) =>
    withApi(shared(), async (api) => {
      if (remove) await ask(api, "delete", "/api/brands/{brand}/views/{id}", { path: { brand, id: remove } });
      if (save) {
        const body = { name: save, filter, ...(share && { sharedWith: share }) };
        await ask(api, "post", "/api/brands/{brand}/views", { path: { brand }, body });
      }
      const { views: all } = await ask(api, "get", "/api/brands/{brand}/views", { path: { brand } });
      if (shared().json) return print(all, true);
      print(
        all.map(({ id, name, filter: asked, sharedWith, owner }) => ({
          id,
          name,
          filter: new URLSearchParams(asked).toString().replaceAll("%2C", ","),
          sharedWith,
          owner,
        })),
        false,
      );
    }),
  );
}
