import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function taskCommands(program: Command, shared: () => Shared): void {
  program
    .command("tasks")
    .description("whom replies that are out ask people to tell; what is open first")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) =>
      withApi(shared(), async (api) => {
        const tasks = await everyPage(
          (query) => ask(api, "get", "/api/brands/{brand}/tasks", { path: { brand }, query }),
          (page) => page.tasks,
        );
        if (shared().json) return print(tasks, true);
        print(
          tasks.map(({ id, to, at, conversation, done, ...task }) => ({
            id,
            what: task.what,
            to,
            name: task.what === "tell" ? (task.name ?? "") : "",
            at,
            conversation,
            done: done?.by ?? "",
          })),
          false,
        );
      }),
    );
}
