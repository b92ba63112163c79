import { listTasks } from "@earshot/core/task/list-tasks";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { print } from "./print.ts";
import { withContext } from "./with-context.ts";

export function taskCommands(program: Command, shared: () => Shared): void {
  program
    .command("tasks")
    .description("whom replies that are out ask people to tell; what is open first")
    .requiredOption("--brand <id>", "whose")
    .action(({ brand }: { brand: string }) =>
      withContext(shared(), async (ctx) => {
        const tasks = await listTasks(ctx, brand);
        if (shared().json) return print(tasks, true);
        print(
          tasks.map(({ id, to, name = "", at, conversation, done }) => ({
            id,
            to,
            name,
            at,
            conversation,
            done: done?.by ?? "",
          })),
          false,
        );
      }),
    );
}
