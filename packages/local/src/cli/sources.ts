import { ask } from "@earshot/client/create-client";
import type { Command } from "commander";
import { Trouble } from "../trouble.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

const ONE = "/api/brands/{brand}/sources/{id}";

export function sourceCommands(program: Command, shared: () => Shared): void {
  const sources = program.command("sources").description("where a brand is listened for");
  sources.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withApi(shared(), async (api) => {
      const { sources: all } = await ask(api, "get", "/api/brands/{brand}/sources", { path: { brand } });
      const rows = all.map(({ id, platform, name, state, signIn, health }) => ({
        id,
        platform,
        name,
        state: state.level,
        signIn: signIn?.level ?? "",
        heard: health.heard,
        why: state.why,
      }));
      print(rows, shared().json);
    }),
  );
  sources
    .command("add <brand> <platform>")
    .description("settings as name=value; a secret as name=@ENVIRONMENT_VARIABLE")
    .option("-s, --set <pairs...>", "settings", [])
    .option("--secret <pairs...>", "secrets, each from an environment variable", [])
    .action((brand: string, platform: string, asked: { set: string[]; secret: string[] }) =>
      withApi(shared(), async (api) => {
        const secret = Object.fromEntries(asked.secret.map(fromEnvironment));
        const { id, name } = await ask(api, "post", "/api/brands/{brand}/sources", {
          path: { brand },
          body: { platform, settings: Object.fromEntries(asked.set.map(pair)), secret },
        });
        print([{ id, platform, name }], shared().json);
      }),
    );
  sources
    .command("sign-in <brand> <source>")
    .description("gives a source new secrets; what waited for it goes out")
    .requiredOption("--secret <pairs...>", "name=@ENVIRONMENT_VARIABLE")
    .action((brand: string, id: string, asked: { secret: string[] }) =>
      withApi(shared(), async (api) => {
        const body = { secret: Object.fromEntries(asked.secret.map(fromEnvironment)) };
        await ask(api, "patch", ONE, { path: { brand, id }, body });
      }),
    );
  const paused = (name: string, value: boolean) =>
    sources
      .command(`${name} <brand> <source>`)
      .action((brand: string, id: string) =>
        withApi(
          shared(),
          async (api) => void (await ask(api, "patch", ONE, { path: { brand, id }, body: { paused: value } })),
        ),
      );
  paused("pause", true);
  paused("resume", false);
  sources
    .command("remove <brand> <source>")
    .action((brand: string, id: string) =>
      withApi(shared(), (api) => ask(api, "delete", ONE, { path: { brand, id } })),
    );
  sources
    .command("collect <brand> <source>")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => void (await ask(api, "post", `${ONE}/collect`, { path: { brand, id } }))),
    );
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Trouble(`Write settings as name=value, not ${text}.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function fromEnvironment(text: string): [string, string] {
  const [name, value] = pair(text);
  if (!value.startsWith("@"))
    throw new Trouble(
      `Give secrets by environment variable, for example ${name}=@MY_TOKEN, so that they are in no shell history.`,
    );
  const secret = process.env[value.slice(1)];
  if (!secret) throw new Trouble(`The environment variable ${value.slice(1)} is empty.`);
  return [name, secret];
}
