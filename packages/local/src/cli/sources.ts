import { changeSource, listSources, removeSource } from "@earshot/core/source/change-source";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import { credentialState } from "@earshot/core/source/credential";
import { stateOf } from "@earshot/core/source/state";
import { Refusal } from "@earshot/core/errors";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { print } from "./print.ts";
import { withContext } from "./with-context.ts";

export function sourceCommands(program: Command, shared: () => Shared): void {
  const sources = program.command("sources").description("where a brand is listened for");
  sources.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withContext(shared(), async (ctx) => {
      const rows = (await listSources(ctx, brand)).map((source) => {
        const { level, why } = stateOf(source, ctx.now());
        return {
          id: source.id,
          platform: source.platform,
          name: source.name,
          state: level,
          signIn: credentialState(source, ctx.now())?.level ?? "",
          heard: source.health.heard,
          why,
        };
      });
      print(rows, shared().json);
    }),
  );
  sources
    .command("add <brand> <platform>")
    .description("settings as name=value; a secret as name=@ENVIRONMENT_VARIABLE")
    .option("-s, --set <pairs...>", "settings", [])
    .option("--secret <pairs...>", "secrets, each from an environment variable", [])
    .action((brand: string, platform: string, asked: { set: string[]; secret: string[] }) =>
      withContext(shared(), async (ctx) => {
        const secret = Object.fromEntries(asked.secret.map(fromEnvironment));
        const { id, name } = await connectSource(ctx, brand, {
          platform,
          settings: Object.fromEntries(asked.set.map(pair)),
          secret,
        });
        print([{ id, platform, name }], shared().json);
      }),
    );
  sources
    .command("sign-in <brand> <source>")
    .description("gives a source new secrets; what waited for it goes out")
    .requiredOption("--secret <pairs...>", "name=@ENVIRONMENT_VARIABLE")
    .action((brand: string, id: string, asked: { secret: string[] }) =>
      withContext(shared(), async (ctx) => {
        await changeSource(ctx, brand, id, { secret: Object.fromEntries(asked.secret.map(fromEnvironment)) });
      }),
    );
  const paused = (name: string, value: boolean) =>
    sources
      .command(`${name} <brand> <source>`)
      .action((brand: string, id: string) =>
        withContext(shared(), async (ctx) => void (await changeSource(ctx, brand, id, { paused: value }))),
      );
  paused("pause", true);
  paused("resume", false);
  sources
    .command("remove <brand> <source>")
    .action((brand: string, id: string) => withContext(shared(), (ctx) => removeSource(ctx, brand, id)));
  sources
    .command("collect <brand> <source>")
    .action((brand: string, source: string) =>
      withContext(shared(), (ctx) => collect(ctx, { brand, source }, { now: true })),
    );
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Refusal("bad-input", `Write settings as name=value, not ${text}.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function fromEnvironment(text: string): [string, string] {
  const [name, value] = pair(text);
  if (!value.startsWith("@"))
    throw new Refusal(
      "bad-input",
      `Give secrets by environment variable, for example ${name}=@MY_TOKEN, so that they are in no shell history.`,
    );
  const secret = process.env[value.slice(1)];
  if (!secret) throw new Refusal("bad-input", `The environment variable ${value.slice(1)} is empty.`);
  return [name, secret];
}
