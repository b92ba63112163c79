import { ask, type EarshotClient } from "@earshot/client/create-client";
import { snoozeChoices } from "@earshot/core/conversation/snooze-times";
import type { Command } from "commander";
import { Trouble } from "../trouble.ts";
import { act, readConversation, type Act, type ConversationView } from "./conversation.ts";
import type { Shared } from "./program.ts";
import { withApi } from "./with-api.ts";

/** What people who work on the same conversations do, by the same verbs as in the console. */
export function togetherCommands(program: Command, shared: () => Shared): void {
  const does = (verb: Act, bodyOf: (api: EarshotClient, brand: string, word: string) => unknown) =>
    function doIt(brand: string, id: string, word: string) {
      return withApi(shared(), async (api) => say(await act(api, verb, brand, id, await bodyOf(api, brand, word))));
    };
  const reason = (_: EarshotClient, __: string, word: string) => ({ reason: word });

  program
    .command("dismiss <brand> <conversation> <reason>")
    .description("closes it without a reply; what is grave waits for a second person")
    .action(does("dismiss", reason));
  program
    .command("resolve <brand> <conversation> <reason>")
    .description("closes it as solved; what is grave and unanswered waits for a second person")
    .action(does("resolve", reason));
  program
    .command("keep-open <brand> <conversation> <reason>")
    .description("declines a closing that somebody asked a second person for")
    .action(does("keep-open", reason));
  program
    .command("reopen <brand> <conversation> <reason>")
    .description("takes it back among what is to be answered")
    .action(does("reopen", reason));
  program
    .command("assign <brand> <conversation> <person>")
    .description("gives it to somebody by name or id; - for nobody")
    .action(
      does("assign", async (api, brand, who) => ({ owner: who === "-" ? null : await personOf(api, brand, who) })),
    );
  program
    .command("hand-over <brand> <conversation> <person> <reason>")
    .description("gives it to somebody, with a task for you to check that it was solved")
    .action((brand: string, id: string, who: string, why: string) =>
      withApi(shared(), async (api) =>
        say(await act(api, "transfer", brand, id, { to: await personOf(api, brand, who), reason: why })),
      ),
    );
  program
    .command("snooze <brand> <conversation> <until>")
    .description(
      `lets it rest: ${snoozeChoices.join(", ")}, answer (until the customer writes), or a moment (2027-01-31T09:00Z)`,
    )
    .action(
      does("snooze", async (api, brand, until) =>
        untilOf(until, await ask(api, "get", "/api/brands/{brand}/snooze-times", { path: { brand } })),
      ),
    );
  program
    .command("wake <brand> <conversation>")
    .description("ends its rest")
    .action(does("snooze", () => ({ wake: true })));
  program
    .command("note <brand> <conversation> <text>")
    .description("leaves a note for the team; @ and a name tells a colleague")
    .action(does("note", (_, __, text) => ({ text })));
  program
    .command("private <brand> <conversation> <where>")
    .description("notes that it goes on in private, and where")
    .action(does("handoff", (_, __, where) => ({ where })));
  program
    .command("private-over <brand> <conversation> <how>")
    .description("notes that the private talk is over, and how it ended")
    .action(does("handoff", (_, __, back) => ({ back })));
  program
    .command("merge <brand> <conversation> <other>")
    .description("makes one of two conversations; the one that waits goes on")
    .action(does("merge", (_, __, other) => ({ with: other })));
  program
    .command("split <brand> <conversation> <part>")
    .description("lets a part that was merged in, or a mention, come out again")
    .action(does("split", (_, __, part) => (part.includes(":") ? { mention: part } : { part })));
  program
    .command("take-over <brand> <conversation>")
    .description("writes on where somebody else is writing, for a minute: then you may decide")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        const given = { path: { brand, id }, body: { takeOver: true } };
        const { takenFrom } = await ask(api, "post", "/api/brands/{brand}/conversations/{id}/claim", given);
        process.stdout.write(takenFrom ? "Taken over for a minute; they are told.\n" : "Yours for a minute.\n");
      }),
    );
  program
    .command("undo-act <brand> <conversation>")
    .description("takes your newest act back, within ten seconds")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        const { undoable } = await readConversation(api, brand, id);
        say(await act(api, "undo-act", brand, id, { version: undoable?.version ?? 1 }));
      }),
    );
  program
    .command("task-done <brand> <task>")
    .description("says that a task is done, for example that what you handed over was solved")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        await ask(api, "post", "/api/brands/{brand}/tasks/{id}/done", { path: { brand, id } });
      }),
    );
}

/** How it stands now; that a second person is needed is said. */
function say({ conversation: { id, status, closing, merged, snoozedUntil } }: ConversationView): void {
  process.stdout.write(`${id}: ${status}${snoozedUntil ? `, snoozed until ${snoozedUntil}` : ""}\n`);
  if (closing) process.stdout.write("A second person closes it: it is grave and has no answer.\n");
  if (merged) process.stdout.write(`It is part of ${merged.into}.\n`);
}

async function personOf(api: EarshotClient, brand: string, who: string): Promise<string> {
  const { people } = await ask(api, "get", "/api/brands/{brand}/people", { path: { brand } });
  const found = people.find(({ id, name }) => id === who || name.toLowerCase() === who.toLowerCase());
  if (!found) throw new Trouble(`Nobody of the team is called ${who} or has that id: earshot team`);
  return found.id;
}

function untilOf(until: string, times: Record<string, string>): unknown {
  if (until === "answer") return { for: "answer" };
  const at = times[until] ?? (Number.isNaN(Date.parse(until)) ? until : new Date(until).toISOString());
  return { until: at };
}
