import type { Context } from "../context.ts";
import type { Conversation } from "./conversation.ts";
import { readRecords, type Records } from "./read-records.ts";

const MOST_PARTS = 20;

/** What was said, answered and done in a conversation that is part of another. */
export type Part = Pick<Records, "conversation" | "mentions" | "versions" | "replies" | "events">;

/** The conversations that are part of this one now, and of those the parts: what came out again names no conversation that it is part of. */
export async function partsOf(ctx: Context, { brand, id, parts = [] }: Conversation): Promise<Part[]> {
  const found: Part[] = [];
  const waiting = parts.map((part) => ({ part, into: id }));
  for (let next = waiting.shift(); next && found.length < MOST_PARTS; next = waiting.shift()) {
    const { part, into } = next;
    const records = await readRecords(ctx, brand, part);
    if (records?.conversation.merged?.into !== into) continue;
    const { conversation, mentions, versions, replies, events } = records;
    found.push({ conversation, mentions, versions, replies, events });
    waiting.push(...(conversation.parts ?? []).map((each) => ({ part: each, into: part })));
  }
  return found;
}
