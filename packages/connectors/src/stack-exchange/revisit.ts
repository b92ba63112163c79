import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Answer, Comment, Question } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf, commentOf, partsOf, questionOf, receiptOf } from "./mention.ts";
import type { StackExchangeCall } from "./settings.ts";

/** A post or comment, and what we wrote under it by hand, as they stand now; what was deleted there is not listed. */
export async function revisit(
  call: StackExchangeCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const now = await read(call, mention.nativeId);
  if (!reply) return { mention: now ? withPlace(now, mention) : "deleted" };
  const ours = await read(call, reply.nativeId);
  return { mention: now ? withPlace(now, mention) : "deleted", reply: ours ? receiptOf(ours) : "vanished" };
}

async function read(call: StackExchangeCall, nativeId: string): Promise<Incoming | undefined> {
  const at = partsOf(nativeId);
  if (!at) return undefined;
  const { site, kind, number } = at;
  if (kind === "q") {
    const [question] = (await ask(call, site, `/questions/${number}`, Question)).items;
    return question && questionOf(site, question);
  }
  if (kind === "a") {
    const [answer] = (await ask(call, site, `/answers/${number}`, Answer)).items;
    return answer && answerOf(site, answer);
  }
  const [comment] = (await ask(call, site, `/comments/${number}`, Comment)).items;
  return comment && commentOf(site, comment);
}

/** Where a comment stands was known when it was found, and does not change. */
function withPlace(now: Incoming, { url, inReplyTo, thread }: Incoming): Incoming {
  return { ...now, ...(url && { url }), ...(inReplyTo && { inReplyTo }), ...(thread && { thread }) };
}
