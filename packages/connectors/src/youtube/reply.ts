import type { Outgoing, Receipt } from "@earshot/core/connector";
import { receiptAmong } from "../ours.ts";
import { answers } from "./answers.ts";
import { Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf, threadOf } from "./mention.ts";
import type { YouTubeCall } from "./settings.ts";

/** Answers in the comment's thread. YouTube knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: YouTubeCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const json = { snippet: { parentId: threadOf(to.nativeId), textOriginal: text } };
  const comment = await ask(call, "comments", { part: "snippet" }, Comment, { effect: "write", json });
  return receiptOf(comment, to.handle?.["video"]);
}

/** Our comment in the thread that says the same, written since the approval. */
export async function findReply(call: YouTubeCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return receiptAmong(ours, outgoing);
}
