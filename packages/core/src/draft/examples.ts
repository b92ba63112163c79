import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { Example } from "./writer.ts";

/** How many of the newest are held against a new draft: enough to find a like one, few enough for one read. */
const NEWEST = 60;
const MENTION_LETTERS = 400;
const REPLY_LETTERS = 1200;

/** Keeps an approved reply for the team to learn from, as long as its conversation is kept. */
export function keptExample(conversation: Conversation, mention: Mention, reply: Reply, at: string): Change[] {
  const { classification, author } = mention;
  if (classification.language === "und" || mention.visibility === "private" || mention.text === "") return [];
  const example: Example = {
    conversation: conversation.id,
    language: classification.language,
    matters: [...new Set(classification.reading?.matters.map(({ matter }) => matter) ?? [])].slice(0, 6),
    intents: classification.intents,
    sentiment: classification.sentiment,
    mention: masked(mention.text).slice(0, MENTION_LETTERS),
    reply: withoutName(masked(reply.text), author.name).slice(0, REPLY_LETTERS),
    platform: reply.platform,
    at,
  };
  return [
    {
      put: keys.example(conversation.brand, classification.language, reply.approvedAt, reply.id),
      value: example,
      expiresAt: expiryOf(conversation, at),
    },
  ];
}

/** Takes the examples of these replies away, with the mention that they answered. */
export function forgottenExamples(brand: string, mention: Mention, replies: readonly Reply[]): Change[] {
  return replies
    .filter((reply) => reply.mention === mention.id)
    .map((reply) => ({ remove: keys.example(brand, mention.classification.language, reply.approvedAt, reply.id) }));
}

/** The newest approved replies of a language, newest first. */
export async function recentExamples(ctx: Context, brand: string, language: string): Promise<Example[]> {
  const { items } = await ctx.store.page<Example>(keys.examples(brand, language), { limit: NEWEST, backwards: true });
  return items.map(({ value }) => value);
}

/** First and other names of the customer, wherever they stand in the reply. */
function withoutName(text: string, name: string): string {
  const parts = [name, ...name.split(/\s+/u)].filter((part) => part.length > 1);
  return parts.reduce((left, part) => left.replaceAll(part, "{name}"), text);
}
