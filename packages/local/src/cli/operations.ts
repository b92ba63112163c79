import { deadLetters, sendAgain } from "@earshot/core/dead-letter/dead-letters";
import { examine } from "@earshot/core/doctor/examine";
import { setStopped } from "@earshot/core/reply/stop";
import { invite } from "@earshot/core/team/invite";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { print } from "./print.ts";
import { withContext } from "./with-context.ts";

export function operationCommands(program: Command, shared: () => Shared): void {
  program
    .command("doctor")
    .description("what is well, what is not, and what to do; exits with 1 when something is bad")
    .action(() =>
      withContext(shared(), async (ctx) => {
        const found = await examine(ctx);
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
    .action(() => withContext(shared(), async (ctx) => print(await deadLetters(ctx), shared().json)));
  letters
    .command("send-again <queue> <id>")
    .action((queue: string, id: string) => withContext(shared(), (ctx) => sendAgain(ctx, queue, id)));

  program
    .command("team")
    .description("the people who may sign in")
    .command("link <name> <role>")
    .description("adds a person (viewer, drafter, approver or admin) and prints the link that signs them in")
    .option("--email <address>", "by which the single sign-on knows them")
    .action((name: string, role: string, { email }: { email?: string }) =>
      withContext(shared(), async (ctx, url) => {
        const { token } = await invite(ctx, { name, role, email });
        process.stdout.write(`${url ?? "http://127.0.0.1:4600"}/sign-in?token=${token}\n`);
      }),
    );
}

async function switchTo(where: Shared, stopped: boolean): Promise<void> {
  await withContext(where, (ctx) => setStopped(ctx, { stopped }));
  process.stdout.write(stopped ? "Stopped: nothing is sent.\n" : "Sending goes on.\n");
}
