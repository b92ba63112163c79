import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { oldestFirst, receiptAmong } from "../ours.ts";
import { answerOf } from "./mention.ts";
import type { TikTokCall } from "./settings.ts";
import { repliesIn } from "./thread.ts";

/** The account's replies in its thread, oldest first. Replies have no replies there, so what we wrote after one may answer it. */
export async function answers(call: TikTokCall, mention: Incoming): Promise<Answer[]> {
  const ours = (await repliesIn(call, mention)).filter(
    ({ owner, comment_id: id, create_time: at }) =>
      owner === true && id !== mention.nativeId && !((at ?? Infinity) * 1000 < Date.parse(mention.createdAt ?? "")),
  );
  const found = ours.map((comment) => answerOf(comment, mention.handle?.["url"]));
  return oldestFirst(found);
}

/** The reply that says the same, written since the approval. */
export async function findReply(call: TikTokCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return receiptAmong(ours, outgoing);
}
