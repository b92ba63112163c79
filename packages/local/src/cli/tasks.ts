import { ask, everyPage } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function taskCommands(program: Command, shared: () => Shared): void {
  program
    .command("tasks")
    .description("whom replies that are out ask people to tell, and what they promise by when; what is open first")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) =>
      withApi(shared(), async (api) => {
        const tasks = await everyPage(
          (query) => ask(api, "get", "/api/brands/{brand}/tasks", { path: { brand }, query }),
          (page) => page.tasks,
        );
        if (shared().json) return print(tasks, true);
        print(
          tasks.map(({ id, at, conversation, done, ...task }) => ({
            id,
            what: task.what,
            to: task.what === "promise" || task.what === "private" ? (task.of ?? "") : task.to,
            name: aboutOf(task),
            due: task.what === "promise" ? task.dueAt : "",
            at,
            conversation,
            done: done?.by ?? "",
          })),
          false,
        );
      }),
    );
}

type Told =
  | { what: "tell"; name?: string }
  | { what: "check" }
  | { what: "promise"; words: string }
  | { what: "private"; where?: string };

/** What it is about, in a few words. */
function aboutOf(task: Told): string {
  if (task.what === "tell") return task.name ?? "";
  if (task.what === "promise") return task.words;
  return task.what === "private" ? (task.where ?? "") : "";
}
