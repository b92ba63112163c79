import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { ifThere } from "../if-there.ts";
import { oldestFirst } from "../ours.ts";
import { account } from "./account.ts";
import { Thread } from "./api.ts";
import { ask } from "./ask.ts";
import { fullText } from "./full-text.ts";
import { receiptOf } from "./mention.ts";
import type { BlueskyCall } from "./settings.ts";

/** Our posts right under it, oldest first; a handle is enough to find them. */
export async function answers(call: BlueskyCall, { nativeId }: Incoming): Promise<Answer[] | undefined> {
  if (call.settings.handle === "") return undefined;
  const us = await account(call);
  const query = new URLSearchParams({ uri: nativeId, depth: "1", parentHeight: "0" });
  const there = await ifThere(ask(call, `app.bsky.feed.getPostThread?${query}`, Thread));
  const ours = (there?.body.thread.replies ?? []).filter(({ post }) => post.author.did === us.id);
  return oldestFirst(
    ours.map(({ post: { uri, record, indexedAt } }) => {
      const at = isoOf(record.createdAt) ?? isoOf(indexedAt);
      return { text: fullText(record), ...(at && { at }), receipt: receiptOf(uri) };
    }),
  );
}
