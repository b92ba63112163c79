import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Posts } from "./api.ts";
import { ask, isSignedIn } from "./ask.ts";
import { recordAt } from "./find-reply.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { BlueskyCall } from "./settings.ts";

/** A mention, and our reply to it, as they stand now. What is gone is left out of the answer. */
export async function revisit(call: BlueskyCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const uris = [mention.nativeId, ...(reply ? [reply.nativeId] : [])];
  const query = new URLSearchParams(uris.map((uri) => ["uris", uri]));
  const { body } = await ask(call, `app.bsky.feed.getPosts?${query}`, Posts);
  const post = (uri: string) => body.posts.find((each) => each.uri === uri);
  const now = post(mention.nativeId);
  const revisited: Revisited = { mention: now ? mentionOf(now) : "deleted" };
  if (!reply) return revisited;
  if (post(reply.nativeId)) return { ...revisited, reply: receiptOf(reply.nativeId) };
  return { ...revisited, reply: (isSignedIn(call) && (await recordAt(call, reply.nativeId))) || "vanished" };
}
