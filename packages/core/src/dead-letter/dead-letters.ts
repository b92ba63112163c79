import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { queueNames, type DeadLetter, type QueueName } from "../queues.ts";
import { permit } from "../team/permit.ts";

/** Messages that failed too often; they stay where they are until a person decides. */
export async function deadLetters(ctx: Context): Promise<DeadLetter[]> {
  permit(ctx, "admin");
  return ctx.queues.deadLetters(100);
}

export async function sendAgain(ctx: Context, queue: string, id: string): Promise<void> {
  permit(ctx, "admin");
  if (!(await ctx.queues.redrive(named(queue), id)))
    throw new Refusal("not-found", "This message is no longer among the dead letters.");
  ctx.log.info("dead-letter.sent-again", { queue, message: id });
}

export async function discard(ctx: Context, queue: string, id: string): Promise<void> {
  permit(ctx, "admin");
  if (!(await ctx.queues.discard(named(queue), id)))
    throw new Refusal("not-found", "This message is no longer among the dead letters.");
  ctx.log.warn("dead-letter.discarded", { queue, message: id });
}

function named(queue: string): QueueName {
  if ((queueNames as string[]).includes(queue)) return queue as QueueName;
  throw new Refusal("bad-input", `There is no queue ${queue}. There are: ${queueNames.join(", ")}.`);
}
