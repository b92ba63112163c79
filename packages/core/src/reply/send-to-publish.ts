import type { Context } from "../context.ts";
import type { Source } from "../source/source.ts";
import type { Reply } from "./reply.ts";

/** Puts a reply on the publish queue: one group per account, so that sends to it are serial. */
export async function sendToPublish(ctx: Context, reply: Reply, source: Source): Promise<void> {
  await ctx.queues.send("publish", [{ brand: reply.brand, conversation: reply.conversation, reply: reply.id }], {
    group: accountOf(source),
    dedupe: () => `${reply.id}@${reply.version}@${reply.dueAt ?? ""}`,
  });
}

/** Who speaks, in one word. */
export function accountOf(source: Source): string {
  return `${source.brand}:${source.platform}:${source.account?.id ?? source.id}`.slice(0, 128);
}
