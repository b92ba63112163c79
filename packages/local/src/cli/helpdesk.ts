import { ask, type components } from "@earshot/client/create-client";
import { Language } from "@earshot/core/brand/brand";
import { called } from "@earshot/core/helpdesk/called";
import { helpdeskNames, type HelpdeskName } from "@earshot/core/helpdesk/helpdesk";
import { inEnglish } from "@earshot/core/words/in-english";
import type { Nested } from "@earshot/core/words/said";
import { Option, type Command } from "commander";
import { act } from "./conversation.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { secretIn } from "./secret-in.ts";
import { withApi } from "./with-api.ts";

const ONE = "/api/brands/{brand}/helpdesk";

type View = components["schemas"]["HelpdeskView"];
type Given = {
  token?: string;
  account?: number;
  inbox?: number;
  group?: string;
  pushSecret?: string;
  push: boolean;
  language?: Language;
};

/** The helpdesk that a brand's conversations are passed to: docs/helpdesk.md says how it is connected. */
export function helpdeskCommands(program: Command, shared: () => Shared): void {
  const helpdesk = program.command("helpdesk").description("where conversations are passed to (docs/helpdesk.md)");
  helpdesk
    .command("show <brand>", { isDefault: true })
    .action((brand: string) =>
      withApi(shared(), async (api) => say(await ask(api, "get", ONE, { path: { brand } }), shared().json)),
    );
  helpdesk
    .command("connect <brand> <helpdesk> <url>")
    .description(
      `connects it (${helpdeskNames.join(" or ")}), or changes how; \`helpdesk show\` then says whether it lets Earshot in`,
    )
    .option("--token <@variable>", "the environment variable that holds the access token, such as @CHATWOOT_TOKEN")
    .option("--account <number>", "of Chatwoot: the account", Number)
    .option("--inbox <number>", "of Chatwoot: the inbox of the kind API", Number)
    .option("--group <name>", "of Zammad: the group that gets the tickets")
    .option("--push-secret <@variable>", "the one that holds what its webhook is signed by")
    .option("--no-push", "it pushes no longer")
    .addOption(new Option("--language <language>", "of our notes there").choices(Language.options))
    .action((brand: string, name: string, url: string, { token, pushSecret, push, ...parts }: Given) =>
      withApi(shared(), async (api) => {
        const body = {
          helpdesk: name as HelpdeskName,
          url,
          ...parts,
          ...(token !== undefined && { token: secretIn(token) }),
          ...(pushSecret !== undefined && { pushSecret: secretIn(pushSecret) }),
          ...(!push && { pushSecret: null }),
        };
        say(await ask(api, "put", ONE, { path: { brand }, body }), shared().json);
      }),
    );
  helpdesk
    .command("test <brand>")
    .description("asks whether it lets Earshot in; `helpdesk show` says what came of it")
    .action((brand: string) =>
      withApi(shared(), async (api) => say(await ask(api, "post", `${ONE}/test`, { path: { brand } }), shared().json)),
    );
  helpdesk
    .command("remove <brand>")
    .description("forgets it with its token; its tickets stay there")
    .action((brand: string) => withApi(shared(), (api) => ask(api, "delete", ONE, { path: { brand } })));
  helpdesk
    .command("pass <brand> <conversation>")
    .description("passes a conversation to it, or tries that again")
    .option("--note <text>", "for its people alone")
    .action((brand: string, id: string, given: { note?: string }) =>
      withApi(shared(), async (api) => {
        const { handover } = await act(api, "hand-over", brand, id, given);
        print([{ id, state: handover?.state ?? "" }], shared().json);
      }),
    );
}

function say({ connected, health, push }: View, json: boolean): void {
  if (!connected) return print([{ helpdesk: "none", push }], json);
  const { helpdesk, url, account, inbox, group, pushes } = connected;
  const problem = health?.problem;
  print(
    [
      {
        helpdesk: called[helpdesk],
        url,
        in: group ?? `account ${account}, inbox ${inbox}`,
        pushes: pushes ? push : "no",
        state: !health ? "being asked" : problem ? inEnglish(problem as Nested) : "lets Earshot in",
      },
    ],
    json,
  );
}
