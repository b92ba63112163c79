import { listBrands } from "./brand/change-brand.ts";
import type { Context } from "./context.ts";
import type { Alert } from "./alert/alert.ts";
import type { AccessKey } from "./access-key/access-key.ts";
import type { Conversation } from "./conversation/conversation.ts";
import { wake } from "./conversation/snooze.ts";
import { askForDraft } from "./draft/ask-for-draft.ts";
import type { FollowUp } from "./follow-up/follow-up.ts";
import { keys, places, type DigestSchedule } from "./keys.ts";
import type { Erasure } from "./privacy/erasure.ts";
import type { Replay } from "./replay/replay.ts";
import { sendToPublish } from "./reply/send-to-publish.ts";
import type { Reply } from "./reply/reply.ts";
import { STEPS_AT_ONCE } from "./ladder/steps-at-once.ts";
import type { ToClimb } from "./ladder/climb.ts";
import type { Letter } from "./ladder/letter.ts";
import type { Source } from "./source/source.ts";
import { sendUntold } from "./outgoing-webhook/send-untold.ts";
import type { Task } from "./task/task.ts";
import type { Found } from "./store.ts";

const MOST_PER_SHARD = 200;
const PULSE_MINUTES = 5;
const UNHEARD_MINUTES = 15;

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
  noteUnheard(ctx, of<Source>(due, isSource));
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
  await ctx.queues.send(
    "draft",
    of<Replay>(due, isReplay).map(({ brand, id, chunk }) => ({ brand, replay: id, chunk })),
  );
  await ctx.queues.send(
    "draft",
    of<Erasure>(due, isErasure).map(({ brand, id }) => ({ brand, erasure: id })),
  );
  await ctx.queues.send(
    "follow-up",
    of<Task>(due, isTask).map(({ brand, id }) => ({ brand, promise: id })),
  );
  const conversations = of<Conversation>(due, (sk) => sk === "META");
  await ctx.queues.send("follow-up", toClimb(conversations, now));
  await ctx.queues.send(
    "digest",
    of<Letter>(due, isLetter).map(({ person }) => ({ kind: "letter", person })),
  );
  await ctx.queues.send(
    "digest",
    of<AccessKey>(due, isAccessKey).map(({ id }) => ({ kind: "key-ends", key: id })),
  );
  await ctx.queues.send(
    "digest",
    of<Alert>(due, isAlert).map(({ brand, id }) => ({ kind: "alert", brand, alert: id })),
  );
  for (const each of conversations) if ((each.draftDueAt ?? "~") <= now) await askForDraft(ctx, each);
  for (const each of conversations) await wake(ctx, each);
  for (const reply of of<Reply>(due, (sk) => sk.startsWith("REPLY#"))) {
    const source = await ctx.store.get(keys.source(reply.brand, reply.source));
    if (source) await sendToPublish(ctx, reply, source);
  }
  await askForPulses(ctx);
  const sent = due.length + (await sendUntold(ctx));
  if (sent > 0) ctx.log.info("tick.sent", { count: sent });
  return sent;
}

/** A source that stays due though it is sent every minute is asked by nobody: an alarm counts this line. */
function noteUnheard(ctx: Context, due: readonly Source[]): void {
  const now = ctx.now().getTime();
  for (const { brand, id, platform, nextAt, leaseUntil = nextAt } of due) {
    const ms = now - Math.max(Date.parse(nextAt), Date.parse(leaseUntil));
    if (ms >= UNHEARD_MINUTES * 60_000) ctx.log.info("source.unheard", { brand, source: id, platform, ms });
  }
}

/** Every few minutes it is counted how much each brand hears. */
async function askForPulses(ctx: Context): Promise<void> {
  if (ctx.now().getUTCMinutes() % PULSE_MINUTES !== 0) return;
  const brands = await listBrands(ctx);
  await ctx.queues.send(
    "follow-up",
    brands.map(({ id }) => ({ brand: id, pulse: true })),
  );
}

/** Of each brand some at a time: their steps are taken in one write. */
function toClimb(conversations: readonly Conversation[], now: string): ToClimb[] {
  const due = conversations.filter(({ ladderAt }) => ladderAt !== undefined && ladderAt <= now);
  return [...Map.groupBy(due, ({ brand }) => brand)].flatMap(([brand, those]) =>
    Array.from({ length: Math.ceil(those.length / STEPS_AT_ONCE) }, (_, n) => ({
      brand,
      climb: those.slice(n * STEPS_AT_ONCE, (n + 1) * STEPS_AT_ONCE).map(({ id }) => id),
    })),
  );
}

const isLetter = (_: string, pk: string) => pk === "LETTERS";
const isAlert = (_: string, pk: string) => pk.endsWith("/ALERTS");
const isErasure = (_: string, pk: string) => pk.endsWith("/ERASURES");
const isReplay = (_: string, pk: string) => pk.endsWith("/REPLAYS");
const isAccessKey = (_: string, pk: string) => pk === keys.accessKeys();
const isTask = (_: string, pk: string) => pk.endsWith("/TASKS");
const isSource = (_: string, pk: string) => pk.endsWith("/SOURCES");
const isSchedule = (_: string, pk: string) => pk.endsWith("/SCHEDULE");

function of<T>(due: Found[], is: (sk: string, pk: string) => boolean): T[] {
  return due.filter(({ key }) => is(key.sk, key.pk)).map(({ value }) => value as T);
}
