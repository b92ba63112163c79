import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { oldestFirst, receiptAmong } from "../ours.ts";
import { ourselves } from "./account.ts";
import { Comments } from "./api.ts";
import { ask } from "./ask.ts";
import { answerOf, isGone, parentOf, partsOf } from "./mention.ts";
import type { LemmyCall } from "./settings.ts";

/** Our comments right under it, oldest first; without an account nobody knows which are ours. */
export async function answers(call: LemmyCall, { nativeId, handle }: Incoming): Promise<Answer[] | undefined> {
  const us = await ourselves(call);
  const at = partsOf(nativeId);
  if (!us || !at) return undefined;
  const [post, parent] = at.kind === "p" ? [at.number, "0"] : [handle?.["post"] ?? "", at.number];
  const query = new URLSearchParams({ post_id: post, type_: "All", sort: "Old", max_depth: "1", limit: "50" });
  if (parent !== "0") query.set("parent_id", parent);
  const there = await ifThere(ask(call, `/api/v3/comment/list?${query}`, Comments));
  const ours = (there?.comments ?? []).filter(
    ({ comment, creator }) => creator.actor_id === us.actor_id && parentOf(comment.path) === parent && !isGone(comment),
  );
  const answered = ours.map((view) => answerOf(call.settings.server, view));
  return oldestFirst(answered);
}

/** Our comment there that says the same, written since the approval. */
export async function findReply(call: LemmyCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return ours && receiptAmong(ours, outgoing);
}
