import { ask } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function operationCommands(program: Command, shared: () => Shared): void {
  program
    .command("doctor")
    .description("what is well, what is not, and what to do; exits with 1 when something is bad")
    .action(() =>
      withApi(shared(), async (api) => {
        const found = await ask(api, "get", "/api/doctor");
        if (shared().json) print([found], true);
        else
          print(
            found.checks.map(({ level, name, why, todo }) => ({ level, name, why, todo })),
            false,
          );
        if (found.level === "bad") process.exitCode = 1;
      }),
    );
  program
    .command("stop")
    .description("the kill switch: nothing is sent until start")
    .action(() => switchTo(shared(), true));
  program
    .command("start")
    .description("sending goes on")
    .action(() => switchTo(shared(), false));

  const letters = program.command("dead-letters").description("messages that failed too often");
  letters
    .command("list", { isDefault: true })
    .action(() =>
      withApi(shared(), async (api) => print((await ask(api, "get", "/api/dead-letters")).letters, shared().json)),
    );
  letters
    .command("send-again <queue> <id>")
    .action((queue: string, id: string) =>
      withApi(shared(), (api) =>
        ask(api, "post", "/api/dead-letters/{queue}/{id}/send-again", { path: { queue, id } }),
      ),
    );
}

async function switchTo(where: Shared, stopped: boolean): Promise<void> {
  await withApi(where, (api) => ask(api, "put", "/api/stop", { body: { stopped } }));
  process.stdout.write(stopped ? "Stopped: nothing is sent.\n" : "Sending goes on.\n");
}
