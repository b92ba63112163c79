import { setTimeout as pause } from "node:timers/promises";
import type { PlaygroundClient } from "../playground/client.ts";
import { mentions } from "./mentions.ts";

const LOOK_EVERY_MS = 3000;

/**
 * Plays the customers who answer the brand's reply: each speaks once, when there is a reply under their post.
 * Ends when all have spoken, or when told to; `ids` may still be filled meanwhile.
 */
export async function answerReplies(
  client: Pick<PlaygroundClient, "post" | "thread">,
  ids: ReadonlyMap<string, string>,
  { signal, everyMs = LOOK_EVERY_MS }: { signal: AbortSignal; everyMs?: number },
): Promise<number> {
  const waiting = new Set(mentions.filter(({ onceAnswered }) => onceAnswered));
  let answered = 0;
  while (waiting.size > 0 && !signal.aborted) {
    for (const mention of waiting) {
      const post = ids.get(mention.replyTo ?? "");
      const { replies } = post ? await client.thread(post) : { replies: [] };
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
