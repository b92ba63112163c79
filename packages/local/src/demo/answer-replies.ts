import { setTimeout as pause } from "node:timers/promises";
import type { PlaygroundClient } from "../playground/client.ts";
import { mentions } from "./mentions.ts";
import type { PlayedDay } from "./play-day.ts";

const LOOK_EVERY_MS = 3000;

/** Plays the customers who answer the brand's reply: each says so once, when there is one; ends when all have, or when told to. */
export async function answerReplies(
  client: Pick<PlaygroundClient, "post" | "thread">,
  { ids }: PlayedDay,
  { signal, everyMs = LOOK_EVERY_MS }: { signal: AbortSignal; everyMs?: number },
): Promise<number> {
  const waiting = new Set(mentions.filter((each) => each.onceAnswered && each.replyTo && ids.has(each.replyTo)));
  let answered = 0;
  while (waiting.size > 0 && !signal.aborted) {
    for (const mention of waiting) {
      const { replies } = await client.thread(ids.get(mention.replyTo ?? "") ?? "");
      const reply = replies.find(({ author, moderation }) => author.brand && moderation.state === "visible");
      if (!reply) continue;
      const { author, text, kind } = mention;
      await client.post({ author, text, kind, inReplyTo: reply.id });
      waiting.delete(mention);
      answered += 1;
    }
    if (waiting.size > 0) await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
  return answered;
}
