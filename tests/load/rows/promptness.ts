import { resolve } from "node:path";
import { UNDO_SECONDS } from "@earshot/core/conversation/undo-seconds";
import { approve } from "@earshot/core/approval/approve";
import { inbox } from "@earshot/core/desk/inbox";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { listenToPlayground } from "@earshot/local/first-start";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { start } from "@earshot/local/start";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const A_SECOND = 20;
const SECONDS = 15;
const APPROVALS = 20;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The whole product as npm start runs it: from a customer's post to its draft, and from the click to the reply's being seen. */
export async function promptness(): Promise<Row[]> {
  return inScratch(async (dir) => {
    const earshot = await start({
      dir,
      port: 0,
      playgroundPort: 0,
      console: resolve(import.meta.dirname, "../../../packages/console/dist"),
    });
    const { ctx } = earshot;
    const client = createPlaygroundClient(earshot.playground);
    const { token, webhookSecret } = await client.brandAccount("acme");
    const { source } = await listenToPlayground(ctx, {
      server: earshot.playground,
      token,
      webhookSecret,
      timeZone: "UTC",
    });
    await client.webhook({ url: `${earshot.url}/webhooks/acme/${source}`, secret: webhookSecret });

    const draftedAt = new Map<string, number>();
    const { commit } = ctx.store;
    ctx.store.commit = async (changes) => {
      await commit(changes);
      for (const change of changes) {
        if ("put" in change && change.put.sk.startsWith("DRAFT#"))
          draftedAt.set((change.value as { mention: string }).mention, performance.now());
      }
    };

    const postedAt = new Map<string, number>();
    for (let n = 0; n < A_SECOND * SECONDS; n++) {
      const due = sleep(1000 / A_SECOND);
      const began = performance.now();
      void client
        .post({
          author: { name: `Customer ${n}` },
          text: `My acme order ${n} was late and cold, I am disappointed. Please help me.`,
          kind: "post",
        })
        .then(({ id }) => postedAt.set(`playground:${id}`, began));
      await due;
    }
    for (let waited = 0; waited < 30 && draftedAt.size < A_SECOND * SECONDS; waited++) await sleep(1000);
    const delays = [...postedAt].map(([id, at]) => (draftedAt.get(id) ?? Number.POSITIVE_INFINITY) - at);

    const { items } = await inbox(ctx, "acme");
    const seen: Promise<number>[] = [];
    for (const { id, mention } of items.slice(0, APPROVALS)) {
      const view = await readConversation(ctx, "acme", id);
      const clicked = performance.now();
      await approve(ctx, "acme", id, {
        fingerprint: view.fingerprint,
        text: view.drafts.at(-1)!.text,
        alone: "Measured by one person.",
      });
      seen.push(visible(client, mention.slice("playground:".length)).then((at) => at - clicked - UNDO_SECONDS * 1000));
      await sleep(1200);
    }
    const visibles = await Promise.all(seen);
    await earshot.close();
    return [
      atMost(`webhook to draft in the inbox, p95 at ${A_SECOND}/s`, percentile(delays, 0.95) / 1000, 1, "s"),
      atMost(
        "approval to reply on the playground, p95 after the undo window",
        percentile(visibles, 0.95) / 1000,
        2,
        "s",
      ),
    ];
  });
}

async function visible(client: ReturnType<typeof createPlaygroundClient>, post: string): Promise<number> {
  await sleep(UNDO_SECONDS * 1000 - 200);
  for (const end = performance.now() + 30_000; performance.now() < end;) {
    if ((await client.thread(post)).replies.length > 0) return performance.now();
    await sleep(50);
  }
  return Number.POSITIVE_INFINITY;
}
