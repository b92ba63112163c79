import { ask, type EarshotClient } from "@earshot/client/create-client";
import { Language } from "@earshot/core/brand/brand";
import { audiences } from "@earshot/core/digest/audience";
import { texts } from "@earshot/core/outgoing-webhook/endpoint";
import { eventTypes } from "@earshot/core/outgoing-webhook/event-types";
import { inEnglish } from "@earshot/core/words/in-english";
import type { Nested } from "@earshot/core/words/said";
import { Option, type Command } from "commander";
import { Trouble } from "../trouble.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { secretIn } from "./secret-in.ts";
import { withApi } from "./with-api.ts";

const ONE = "/api/brands/{brand}/webhooks/{id}";

type Given = {
  url?: string;
  events?: string[];
  description?: string;
  texts?: string;
  language?: string;
  audience?: string;
};
type Where = {
  teams?: string;
  pagerduty?: string;
  eu?: true;
  slack?: string;
  workspace?: string;
  decide?: true | string[];
  mail?: true;
};

/** Where a brand's events are sent: docs/webhooks.md says what they are and how to check their signature. */
export function webhookCommands(program: Command, shared: () => Shared): void {
  const webhooks = program.command("webhooks").description("where a brand's events are sent (docs/webhooks.md)");
  const given = (command: Command) =>
    command
      .option("--events <types...>", `which events; all where none are named: ${eventTypes.join(", ")}`)
      .option("--description <text>", "for people")
      .addOption(new Option("--texts <how>", "what customers and we wrote").choices(texts))
      .addOption(new Option("--language <language>", "what cards are written in").choices(Language.options))
      .addOption(new Option("--audience <audience>", "whose part of a digest a chat is told").choices(audiences));

  webhooks.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withApi(shared(), async (api) => {
      const { endpoints } = await ask(api, "get", "/api/brands/{brand}/webhooks", { path: { brand } });
      if (shared().json) return print(endpoints, true);
      print(
        endpoints.map(({ id, channel, url, roomName, room, state, advice, events, texts: how, description }) => ({
          id,
          channel,
          where: channel === "slack" ? `#${roomName ?? room}` : url,
          state,
          todo: advice ? inEnglish(advice as Nested) : "",
          events: events.length > 0 ? events.join(" ") : channel === "webhook" ? "all" : "usual",
          texts: how,
          description,
        })),
        false,
      );
    }),
  );
  given(webhooks.command("add <brand> [url]"))
    .description("a webhook, whose secret is printed this once; or a channel, by one of the options")
    .option(
      "--teams <@variable>",
      "the environment variable that holds the address of a workflow of Teams, such as @TEAMS_URL",
    )
    .option("--pagerduty <@variable>", "the one that holds the key of an Events API v2 integration")
    .option("--eu", "of an account that PagerDuty keeps in Europe")
    .option("--slack <channel>", "the ID of a channel of Slack, such as C0123ABCD")
    .option("--mail", "e-mails to those who approve and want to be asked so, with links to decide by")
    .option(
      "--decide [urgencies...]",
      "at Slack a card for each reply that waits, or for those of these urgencies; of which one is mailed",
    )
    .option("--workspace <id>", "the workspace that it is in, where several are connected")
    .action(
      (
        brand: string,
        url: string | undefined,
        { teams, pagerduty, eu, slack, workspace, decide, mail, ...asked }: Given & Where,
      ) =>
        withApi(shared(), async (api) => {
          const where = teams
            ? { channel: "teams" as const, url: secretIn(teams) }
            : pagerduty
              ? { channel: "pagerduty" as const, key: secretIn(pagerduty), ...(eu && { region: "eu" as const }) }
              : slack
                ? { channel: "slack" as const, room: slack, workspace: workspace ?? (await onlyWorkspace(api, brand)) }
                : mail
                  ? { channel: "mail" as const }
                  : { url };
          const { id, channel, secret } = await ask(api, "post", "/api/brands/{brand}/webhooks", {
            path: { brand },
            body: { ...where, ...asked, ...(decide && { decides: { urgencies: decide === true ? [] : decide } }) },
          });
          print([{ id, channel, ...(secret !== undefined && { secret }) }], shared().json);
        }),
    );
  given(webhooks.command("change <brand> <endpoint>").option("--url <url>", "another address of a webhook"))
    .option("--pause", "sends nothing there for now")
    .option("--resume", "takes it up again, also where it was turned off")
    .action((brand: string, id: string, { pause, resume, ...asked }: Given & { pause?: true; resume?: true }) =>
      withApi(shared(), async (api) => {
        const paused = pause ? { paused: true } : resume ? { paused: false } : {};
        const { url, state } = await ask(api, "patch", ONE, { path: { brand, id }, body: { ...asked, ...paused } });
        print([{ id, url, state }], shared().json);
      }),
    );
  webhooks
    .command("remove <brand> <endpoint>")
    .action((brand: string, id: string) =>
      withApi(shared(), (api) => ask(api, "delete", ONE, { path: { brand, id } })),
    );
  webhooks
    .command("rotate <brand> <endpoint>")
    .description("makes a new secret and prints it, this once")
    .option("--overlap <hours>", "hours in which the one before signs too", Number, 24)
    .action((brand: string, id: string, { overlap }: { overlap: number }) =>
      withApi(shared(), async (api) => {
        const { secret, previousUntil } = await ask(api, "post", `${ONE}/rotate`, {
          path: { brand, id },
          body: { overlapHours: overlap },
        });
        print([{ id, secret, previousUntil }], shared().json);
      }),
    );
  webhooks
    .command("deliveries <brand> <endpoint>")
    .description("what became of sending events there, newest first")
    .option("--status <status>", "waiting, delivered, failed or stopped")
    .option("--limit <n>", "at most 100", Number, 50)
    .action((brand: string, id: string, asked: { status?: string; limit: number }) =>
      withApi(shared(), async (api) => {
        const { deliveries, next } = await ask(api, "get", `${ONE}/deliveries`, { path: { brand, id }, query: asked });
        if (shared().json) return print(deliveries, true);
        print(
          deliveries.map((each) => ({
            id: each.id,
            type: each.type,
            at: each.at,
            status: each.status,
            tries: each.tries.map(({ status, trouble, ms }) => `${status ?? trouble} ${ms} ms`).join(", "),
            next: each.nextAt ?? "",
            answer: each.answer ?? "",
          })),
          false,
        );
        if (next !== undefined) process.stdout.write("There are more: --limit 100.\n");
      }),
    );
  webhooks
    .command("replay <brand> <endpoint>")
    .description("sends again: one event, or what it missed since a moment")
    .option("--event <id>", "this one")
    .option("--since <moment>", "such as 2026-11-30T08:00:00Z")
    .option("--all", "also what got through already")
    .action((brand: string, id: string, { event, since, all }: { event?: string; since?: string; all?: true }) =>
      withApi(shared(), async (api) => {
        const again = (body: object) => ask(api, "post", `${ONE}/deliveries/replay`, { path: { brand, id }, body });
        if (event !== undefined) {
          const answer = await again({ event });
          return print([{ event, status: "status" in answer ? answer.status : "" }], shared().json);
        }
        let sent = 0;
        for (let after: string | undefined, more = true; more;) {
          const page = await again({ since, onlyMissed: all !== true, ...(after !== undefined && { after }) });
          if (!("sent" in page)) break;
          sent += page.sent;
          after = page.next;
          more = after !== undefined;
        }
        print([{ since, sent }], shared().json);
      }),
    );
  webhooks
    .command("test <brand> <endpoint>")
    .description("sends a test event")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        const { id: event } = await ask(api, "post", `${ONE}/test`, { path: { brand, id } });
        print([{ event, "what became of it": `webhooks deliveries ${brand} ${id}` }], shared().json);
      }),
    );
}

async function onlyWorkspace(api: EarshotClient, brand: string): Promise<string> {
  const { workspaces } = await ask(api, "get", "/api/brands/{brand}/slack", { path: { brand } });
  const [first, more] = workspaces;
  if (!first)
    throw new Trouble(
      "No workspace of Slack is connected: do it in the console under Settings, Channels and webhooks.",
    );
  if (more)
    throw new Trouble(`Say which --workspace: ${workspaces.map(({ id, name }) => `${id} (${name})`).join(", ")}.`);
  return first.id;
}
