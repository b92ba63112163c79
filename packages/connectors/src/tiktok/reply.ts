import type { Outgoing, Receipt } from "@earshot/core/connector";
import { findReply } from "./answers.ts";
import { Created } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf, topOf } from "./mention.ts";
import type { TikTokCall } from "./settings.ts";

/** Replies under the comment that the thread began with. TikTok knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: TikTokCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const json = { video_id: to.handle?.["video"] ?? "", comment_id: topOf(to), text };
  const made = await ask(call, "/business/comment/reply/create/", {}, Created, { effect: "write", json });
  return receiptOf(made.comment_id, to.handle?.["url"]);
}
