import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { account } from "./account.ts";
import { Replies } from "./api.ts";
import { receiptOf } from "./mention.ts";
import { read } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

/** Our replies under it, in the order they came; what is held or was rejected there too. */
export async function answers(call: PlaygroundCall, mention: Incoming): Promise<Answer[]> {
  const us = await account(call);
  const there = await ifThere(read(call, `/api/posts/${encodeURIComponent(mention.nativeId)}/replies`, Replies));
  return (there?.posts ?? [])
    .filter(({ author }) => author.id === us.id)
    .map((post) => ({ text: post.text, at: post.createdAt, receipt: receiptOf(post) }));
}
