import { ask } from "@earshot/client/create-client";
import { texts } from "@earshot/core/outgoing-webhook/endpoint";
import { eventTypes } from "@earshot/core/outgoing-webhook/event-types";
import { Option, type Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

const ONE = "/api/brands/{brand}/webhooks/{id}";

type Given = { url?: string; events?: string[]; description?: string; texts?: string };

/** Where a brand's events are sent: docs/webhooks.md says what they are and how to check their signature. */
export function webhookCommands(program: Command, shared: () => Shared): void {
  const webhooks = program.command("webhooks").description("where a brand's events are sent (docs/webhooks.md)");
  const given = (command: Command) =>
    command
      .option("--events <types...>", `which events; all where none are named: ${eventTypes.join(", ")}`)
      .option("--description <text>", "for people")
      .addOption(new Option("--texts <how>", "what customers and we wrote").choices(texts));

  webhooks.command("list <brand>", { isDefault: true }).action((brand: string) =>
    withApi(shared(), async (api) => {
      const { endpoints } = await ask(api, "get", "/api/brands/{brand}/webhooks", { path: { brand } });
      if (shared().json) return print(endpoints, true);
      print(
        endpoints.map(({ id, url, state, events, texts: how, description }) => ({
          id,
          url,
          state,
          events: events.length === 0 ? "all" : events.join(" "),
          texts: how,
          description,
        })),
        false,
      );
    }),
  );
  given(webhooks.command("add <brand> <url>"))
    .description("prints the secret, this once")
    .action((brand: string, url: string, asked: Given) =>
      withApi(shared(), async (api) => {
        const { id, secret } = await ask(api, "post", "/api/brands/{brand}/webhooks", {
          path: { brand },
          body: { url, ...asked },
        });
        print([{ id, url, secret }], shared().json);
      }),
    );
  given(webhooks.command("change <brand> <endpoint>").option("--url <url>", "another address"))
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
