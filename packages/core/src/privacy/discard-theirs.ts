import type { Context } from "../context.ts";
import { messages } from "../queues.ts";

const MOST = 100;

/** Deletes what failed to be taken in of somebody; returns how many messages. */
export async function discardTheirs(ctx: Context, brand: string, platform: string, author: string): Promise<number> {
  let discarded = 0;
  for (const { id, queue, body } of await ctx.queues.deadLetters(MOST)) {
    if (queue !== "intake") continue;
    const { data } = messages.intake.safeParse(jsonIn(body));
    const isTheirs = data?.brand === brand && data.incoming.platform === platform && data.incoming.author.id === author;
    if (isTheirs && (await ctx.queues.discard(queue, id))) discarded++;
  }
  return discarded;
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
