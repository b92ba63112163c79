import type { Account, Outgoing, Receipt } from "@earshot/core/connector";
import { receiptAmong } from "../ours.ts";
import { answers, withoutNames } from "./answers.ts";
import { Created, OneUser } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf } from "./mention.ts";
import type { XCall } from "./settings.ts";

/** Who the access token speaks for. */
export async function account(call: XCall): Promise<Account> {
  const { data } = (await ask(call, "/2/users/me", {}, OneUser)).body;
  return { id: data.id, name: data.name ?? data.username, url: `https://x.com/${data.username}` };
}

/** Answers a post. X knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: XCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const json = { text, reply: { in_reply_to_tweet_id: to.nativeId } };
  const { body } = await ask(call, "/2/tweets", {}, Created, { effect: "write", json });
  return receiptOf(body.data.id, call.settings);
}

/** Our answer in the same words, written since the approval. */
export async function findReply(call: XCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const sought = { text: withoutNames(outgoing.text), at: outgoing.at };
  const ours = await answers(call, outgoing.to);
  return receiptAmong(ours, sought);
}
