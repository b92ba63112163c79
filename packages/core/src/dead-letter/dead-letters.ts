import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { queueNames, type DeadLetter, type QueueName } from "../queues.ts";
import { permitEverywhere } from "../team/permit.ts";

/** Messages that failed too often; they stay where they are until a person decides. */
export async function deadLetters(ctx: Context): Promise<DeadLetter[]> {
  permitEverywhere(ctx, "manage");
  return ctx.queues.deadLetters(100);
}

export async function sendAgain(ctx: Context, queue: string, id: string): Promise<void> {
  permitEverywhere(ctx, "manage");
  if (!(await ctx.queues.redrive(named(queue), id))) throw new Refusal("not-found", { code: "refusal.no-dead-letter" });
  await ctx.store.commit(audited(ctx, { what: "dead-letter.sent-again", about: `${queue}:${id}` }));
  ctx.log.info("dead-letter.sent-again", { queue, message: id });
}

export async function discard(ctx: Context, queue: string, id: string): Promise<void> {
  permitEverywhere(ctx, "manage");
  if (!(await ctx.queues.discard(named(queue), id))) throw new Refusal("not-found", { code: "refusal.no-dead-letter" });
  await ctx.store.commit(audited(ctx, { what: "dead-letter.discarded", about: `${queue}:${id}` }));
  ctx.log.warn("dead-letter.discarded", { queue, message: id });
}

function named(queue: string): QueueName {
  if ((queueNames as string[]).includes(queue)) return queue as QueueName;
  throw new Refusal("bad-input", { code: "refusal.no-queue", queue, queues: queueNames.join(", ") });
}
