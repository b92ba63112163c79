import { approve } from "@earshot/core/approval/approve";
import { decline } from "@earshot/core/approval/decline";
import { correct } from "@earshot/core/classification/correct";
import { dismiss } from "@earshot/core/conversation/change-conversation";
import { inbox } from "@earshot/core/conversation/inbox";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { postedByHand } from "@earshot/core/reply/post-by-hand";
import { retract } from "@earshot/core/reply/retract";
import { Refusal } from "@earshot/core/errors";
import type { Command } from "commander";
import type { Shared } from "./main.ts";
import { plain, print } from "./print.ts";
import { withContext } from "./with-context.ts";

export function inboxCommands(program: Command, shared: () => Shared): void {
  program
    .command("inbox <brand>")
    .description("what waits for a person, by the moment it is due")
    .option("--status <status>", "open, approved, check or all", "open")
    .option("--lane <lane>", "unread: in languages that are not read here; aside: spam and muted authors")
    .action((brand: string, { status, lane }: { status: string; lane?: string }) =>
      withContext(shared(), async (ctx) => {
        const { items } = await inbox(ctx, brand, { status, lane });
        print(
          items.map(({ id, dueAt, urgency, language, platform, author, preview }) => ({
            id,
            dueAt,
            urgency,
            language,
            platform,
            author: author.name,
            preview,
          })),
          shared().json,
        );
      }),
    );
  program
    .command("show <brand> <conversation>")
    .description("a conversation with its draft and what rules hold against it")
    .action((brand: string, id: string) =>
      withContext(shared(), async (ctx) => {
        const view = await readConversation(ctx, brand, id);
        if (shared().json) return print([view], true);
        for (const mention of view.mentions) process.stdout.write(`${mention.author.name}: ${plain(mention.text)}\n\n`);
        const draft = view.drafts.find(({ number }) => number === view.conversation.draft);
        process.stdout.write(draft ? `Draft ${draft.number}: ${plain(draft.text)}\n` : "No draft yet.\n");
        for (const { level, message } of draft?.objections ?? []) process.stdout.write(`  ${level}: ${message}\n`);
      }),
    );
  program
    .command("approve <brand> <conversation>")
    .description("approves the draft as it stands, or the text given")
    .option("--text <text>", "what to send instead of the draft")
    .action((brand: string, id: string, { text }: { text?: string }) =>
      withContext(shared(), async (ctx, url) => {
        const view = await readConversation(ctx, brand, id);
        const draft = view.drafts.find(({ number }) => number === view.conversation.draft);
        const words = text ?? draft?.text;
        if (!words) throw new Refusal("bad-input", "There is no draft to approve; give one with --text.");
        await approve(ctx, brand, id, { fingerprint: view.fingerprint, text: words });
        process.stdout.write(
          url
            ? "Approved; it goes out in 10 seconds.\n"
            : "Approved; it goes out when Earshot runs again (npm start).\n",
        );
      }),
    );
  program.command("decline <brand> <conversation> <reason>").action((brand: string, id: string, reason: string) =>
    withContext(shared(), async (ctx) => {
      const { conversation } = await readConversation(ctx, brand, id);
      await decline(ctx, brand, id, { reason, draft: conversation.draft ?? 0 });
    }),
  );
  program
    .command("dismiss <brand> <conversation> <reason>")
    .action((brand: string, id: string, reason: string) =>
      withContext(shared(), async (ctx) => void (await dismiss(ctx, brand, id, { reason }))),
    );
  program
    .command("posted <brand> <conversation>")
    .description("says that you posted the draft, or the text given, on the platform by hand; it is looked up there")
    .option("--text <text>", "what you posted instead of the draft")
    .option("--url <address>", "where it stands")
    .action((brand: string, id: string, { text, url }: { text?: string; url?: string }) =>
      withContext(shared(), async (ctx) => {
        const { conversation, drafts } = await readConversation(ctx, brand, id);
        const draft = drafts.find(({ number }) => number === conversation.draft);
        await postedByHand(ctx, brand, id, { text: text ?? draft?.text ?? "", ...(url && { url }) });
      }),
    );
  program
    .command("retract <brand> <conversation> <reason>")
    .description("deletes the published reply on the platform")
    .action((brand: string, id: string, reason: string) =>
      withContext(shared(), async (ctx) => {
        const { conversation } = await readConversation(ctx, brand, id);
        await retract(ctx, brand, id, { reply: conversation.reply ?? "", reason });
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
      withContext(shared(), async (ctx) => {
        await correct(ctx, brand, id, {
          ...verdict,
          ...(intents !== undefined && { intents: intents.split(",").filter(Boolean) }),
          ...(reply && { needsReply: reply === "yes" }),
        });
      }),
    );
}
