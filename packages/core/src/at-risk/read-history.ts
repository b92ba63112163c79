import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys, places } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { History } from "./risks.ts";

/** So far back is looked: one query, and one request for the conversations. */
export const MOST_LOOKED_AT = 20;

/** The newest of what an author said, without one mention. */
export async function readHistory(
  ctx: Pick<Context, "store">,
  brand: string,
  { platform, author }: Pick<Mention, "platform" | "author">,
  without?: string,
): Promise<History> {
  const { hash } = places.author({ brand, platform, author, firstSeenAt: "", id: "" });
  const { items } = await ctx.store.list<Mention>("author", hash, { backwards: true, limit: MOST_LOOKED_AT });
  const mentions = items.map(({ value }) => value).filter(({ id, deletedAt }) => id !== without && !deletedAt);
  const ids = [...new Set(mentions.map(({ conversation }) => conversation))];
  const found = ids.length > 0 ? await ctx.store.getMany(ids.map((id) => keys.conversation(brand, id))) : [];
  const conversations = found.filter((each): each is Conversation => each !== undefined);
  return { mentions, conversations: new Map(conversations.map((each) => [each.id, each])) };
}
