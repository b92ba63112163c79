import { span } from "@earshot/core/source/span";
import type { Command } from "commander";
import { Trouble } from "../trouble.ts";
import { act, readConversation, type ConversationView } from "./conversation.ts";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function conversationCommands(program: Command, shared: () => Shared): void {
  program
    .command("show <brand> <conversation>")
    .description("a conversation with its draft and what rules hold against it")
    .action((brand: string, id: string) =>
      withApi(shared(), async (api) => {
        const view = await readConversation(api, brand, id);
        if (shared().json) return print([view], true);
        for (const mention of view.mentions) process.stdout.write(`${mention.author.name}: ${plain(mention.text)}\n\n`);
        process.stdout.write(`${clocksInWords(view)}\n`);
        const draft = view.drafts.find(({ number }) => number === view.conversation.draft);
        process.stdout.write(draft ? `Draft ${draft.number}: ${plain(draft.text)}\n` : "No draft yet.\n");
        for (const { level, message } of draft?.objections ?? []) process.stdout.write(`  ${level}: ${message}\n`);
      }),
    );
  program
    .command("approve <brand> <conversation>")
    .description("approves the draft as it stands, or the text given")
    .option("--text <text>", "what to send instead of the draft")
    .option("--alone <reason>", "why one person decides what a rule asks two for, where nobody else may approve")
    .action((brand: string, id: string, { text, alone }: { text?: string; alone?: string }) =>
      withApi(shared(), async (api, url) => {
        const view = await readConversation(api, brand, id);
        const draft = view.drafts.find(({ number }) => number === view.conversation.draft);
        const words = text ?? draft?.text;
        if (!words) throw new Trouble("There is no draft to approve; give one with --text.");
        await act(api, "approve", brand, id, {
          fingerprint: view.fingerprint,
          text: words,
          ...(alone !== undefined && { alone }),
        });
        process.stdout.write(
          url
            ? "Approved; it goes out in 10 seconds.\n"
            : "Approved; it goes out when Earshot runs again (npm start).\n",
        );
      }),
    );
  program.command("decline <brand> <conversation> <reason>").action((brand: string, id: string, reason: string) =>
    withApi(shared(), async (api) => {
      const { conversation } = await readConversation(api, brand, id);
      await act(api, "decline", brand, id, { reason, draft: conversation.draft ?? 0 });
    }),
  );
  program
    .command("posted <brand> <conversation>")
    .description("says that you posted the draft, or the text given, on the platform by hand; it is looked up there")
    .option("--text <text>", "what you posted instead of the draft")
    .option("--url <address>", "where it stands")
    .action((brand: string, id: string, { text, url }: { text?: string; url?: string }) =>
      withApi(shared(), async (api) => {
        const { conversation, drafts } = await readConversation(api, brand, id);
        const draft = drafts.find(({ number }) => number === conversation.draft);
        await act(api, "posted", brand, id, { text: text ?? draft?.text ?? "", ...(url && { url }) });
      }),
    );
  program
    .command("retract <brand> <conversation> <reason>")
    .description("deletes the published reply on the platform")
    .action((brand: string, id: string, reason: string) =>
      withApi(shared(), async (api) => {
        const { conversation } = await readConversation(api, brand, id);
        await act(api, "retract", brand, id, { reply: conversation.reply ?? "", reason });
      }),
    );
  program
    .command("correct <brand> <conversation>")
    .description("puts your verdict over the newest mention's judgement, and over texts nearly the same from now on")
    .option("--sentiment <sentiment>", "negative, neutral, positive or mixed")
    .option("--urgency <urgency>", "critical, high, normal or low")
    .option("--intents <intents>", "parted by commas; empty for none")
    .option("--language <tag>", "for example zh-Hant")
    .option("--reply <needed>", "yes or no")
    .action((brand: string, id: string, { intents, reply, ...verdict }: Record<string, string | undefined>) =>
      withApi(shared(), async (api) => {
        await act(api, "correct", brand, id, {
          ...verdict,
          ...(intents !== undefined && { intents: intents.split(",").filter(Boolean) }),
          ...(reply && { needsReply: reply === "yes" }),
        });
      }),
    );
}

/** Both clocks, the deadline, and whom we deal with. */
function clocksInWords({ clocks: { lag, open, answeredAt }, conversation }: ConversationView): string {
  const { dueAt, vip, atRisk = [] } = conversation;
  return [
    lag === undefined
      ? "The platform gives no date."
      : `Heard ${span(lag * 1000)} after it was said, by the platform's date.`,
    ...(open === undefined
      ? []
      : [`${answeredAt ? "Answered after" : "Waiting for"} ${span(open * 1000)} of open time.`]),
    ...(dueAt ? [`Due ${dueAt.slice(0, 16).replace("T", " ")} UTC.`] : []),
    ...(vip ? ["VIP."] : []),
    ...(atRisk.length > 0 ? [`At risk: ${atRisk.join(", ").replaceAll("-", " ")}.`] : []),
  ].join(" ");
}
