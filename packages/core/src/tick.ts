import type { Context } from "./context.ts";
import type { Conversation } from "./conversation/conversation.ts";
import { askForDraft } from "./draft/ask-for-draft.ts";
import type { FollowUp } from "./follow-up/follow-up.ts";
import { keys, places, type DigestSchedule } from "./keys.ts";
import { sendToPublish } from "./reply/send-to-publish.ts";
import type { Reply } from "./reply/reply.ts";
import type { Source } from "./source/source.ts";
import type { Found } from "./store.ts";

const MOST_PER_SHARD = 200;

/** Once a minute: everything that is due goes to its queue. What a crash left behind is found here. */
export async function tick(ctx: Context): Promise<number> {
  const now = ctx.now().toISOString();
  const shards = await Promise.all(
    places.dueHashes.map((hash) => ctx.store.list("due", hash, { to: `${now}#~`, limit: MOST_PER_SHARD })),
  );
  const due = shards.flatMap((page) => page.items);
  await ctx.queues.send(
    "collect",
    of<Source>(due, isSource).map(({ brand, id }) => ({ brand, source: id })),
  );
  await ctx.queues.send(
    "digest",
    of<DigestSchedule>(due, isSchedule).map(({ brand, kind }) => ({ brand, kind })),
  );
  await ctx.queues.send(
    "follow-up",
    of<FollowUp>(due, (sk) => sk.startsWith("FOLLOWUP#")).map(({ brand, conversation, id }) => ({
      brand,
      conversation,
      followUp: id,
    })),
  );
  for (const conversation of of<Conversation>(due, (sk) => sk === "META")) await askForDraft(ctx, conversation);
  for (const reply of of<Reply>(due, (sk) => sk.startsWith("REPLY#"))) {
    const source = await ctx.store.get(keys.source(reply.brand, reply.source));
    if (source) await sendToPublish(ctx, reply, source);
  }
  if (due.length > 0) ctx.log.info("tick.sent", { count: due.length });
  return due.length;
}

const isSource = (_: string, pk: string) => pk.endsWith("/SOURCES");
const isSchedule = (_: string, pk: string) => pk.endsWith("/SCHEDULE");

function of<T>(due: Found[], is: (sk: string, pk: string) => boolean): T[] {
  return due.filter(({ key }) => is(key.sk, key.pk)).map(({ value }) => value as T);
}
