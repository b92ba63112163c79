import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import { print } from "./print.ts";
import type { Shared } from "./program.ts";
import { withApi } from "./with-api.ts";

export function outreachCommands(program: Command, shared: () => Shared): void {
  const outreach = program
    .command("outreach")
    .description("what could be said before anybody asks; nothing is posted by itself");
  outreach
    .command("list", { isDefault: true })
    .description("with its texts; what nobody has decided on first")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) =>
      withApi(shared(), async (api) => {
        const found = await everyPage(
          (query) => ask(api, "get", "/api/brands/{brand}/outreach", { path: { brand }, query }),
          (page) => page.proposals,
        );
        if (shared().json) return print(found, true);
        print(
          found.flatMap(({ id, cause, texts, done }) =>
            Object.entries(texts).map(([language, text]) => ({
              id,
              cause: cause.kind,
              language,
              post: text?.post ?? "",
              done: done?.is ?? "",
            })),
          ),
          false,
        );
      }),
    );
  outreach
    .command("used <brand> <proposal>")
    .description("somebody has said it")
    .action((brand: string, id: string) => settle(brand, id, { is: "used" }));
  outreach
    .command("dismiss <brand> <proposal>")
    .description("nobody says it; it is not proposed again")
    .requiredOption("--reason <words>", "why")
    .action((brand: string, id: string, { reason }: { reason: string }) =>
      settle(brand, id, { is: "dismissed", reason }),
    );

  function settle(brand: string, id: string, body: { is: "used" } | { is: "dismissed"; reason: string }) {
    return withApi(shared(), async (api) => {
      await ask(api, "post", "/api/brands/{brand}/outreach/{id}/settle", { path: { brand, id }, body });
    });
  }
}
