import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Why } from "../conversation/reason.ts";
import type { Draft } from "../draft/draft.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Key } from "../store.ts";
import { inEnglish } from "../words/in-english.ts";
import type { Endpoint } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";

/** What an endpoint is sent: the structure of Standard Webhooks, with the brand and a sequence beside. */
export type Payload = {
  type: HookEvent["type"];
  timestamp: string;
  brand: string;
  sequence: number;
  by?: string;
  data: Record<string, unknown>;
};

/** Longer texts are cut: payloads are to stay well below 20 KB. */
const LONGEST_TEXT = 4000;

/**
 * An event as an endpoint gets it. Texts are read at this moment and not kept with the event: what was erased meanwhile is sent to nobody.
 * Unless the endpoint gets texts as they are, addresses and long numbers are masked and the author is not named.
 */
export async function payloadOf(ctx: Context, endpoint: Endpoint, event: HookEvent): Promise<Payload> {
  const { brand } = endpoint;
  const { type, at, sequence, by, why, conversation: id, facts } = event;
  const words = endpoint.texts === "none" ? {} : await wordsOf(ctx, endpoint, event);
  const link = id === undefined ? consoleLink(ctx) : consoleLink(ctx, "inbox", id);
  return {
    type,
    timestamp: at,
    brand,
    sequence,
    ...(by !== undefined && { by }),
    data: {
      ...(id !== undefined && { conversation: id }),
      ...(event.mention !== undefined && { mention: event.mention }),
      ...(event.draft !== undefined && { draft: event.draft }),
      ...(event.reply !== undefined && { reply: event.reply }),
      ...facts,
      ...(why !== undefined && reasonOf(why, endpoint.texts)),
      ...words,
      ...link,
    },
  };
}

/** Why, by code and in English; a person's own words only where texts are sent. */
function reasonOf(why: Why, texts: Endpoint["texts"]): Record<string, unknown> {
  const said = texts === "none" ? undefined : shown(inEnglish(why), texts);
  const code = typeof why === "string" ? undefined : why.code;
  return { ...(code !== undefined && { reason: code }), ...(said !== undefined && { why: said }) };
}

async function wordsOf(ctx: Context, endpoint: Endpoint, event: HookEvent): Promise<Record<string, unknown>> {
  const { brand, texts } = endpoint;
  const { conversation: id, mention, draft, reply } = event;
  if (id === undefined) return {};
  const key = keyOf();
  const [conversation, record] = (await ctx.store.getMany<any>([
    keys.conversation(brand, id),
    ...(key ? [key] : []),
  ])) as [Conversation | undefined, Mention | Draft | Reply | undefined];
  const isGone = record !== undefined && "deletedAt" in record && record.deletedAt !== undefined;
  const text = record && !isGone ? record.text : undefined;
  const author = conversation?.author;
  return {
    ...(text !== undefined && text !== "" && { text: shown(text, texts) }),
    ...(texts === "whole" && author && { author: { id: author.id, name: author.name } }),
  };

  function keyOf(): Key | undefined {
    if (mention !== undefined) return keys.mention(brand, id!, mention);
    if (draft !== undefined) return keys.draft(brand, id!, draft);
    return reply === undefined ? undefined : keys.reply(brand, id!, reply);
  }
}

function shown(text: string, texts: Endpoint["texts"]): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).toWellFormed()}…` : text;
  return texts === "whole" ? cut : masked(cut);
}
