import type { Account, Outgoing, Receipt } from "@earshot/core/connector";
import { isThatReply } from "../ours.ts";
import { Created, OneUser, Posts } from "./api.ts";
import { ask, FIELDS } from "./ask.ts";
import { parentOf, receiptOf, textOf } from "./mention.ts";
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

/** Our newest posts' one that answers it in the same words, written since the approval. */
export async function findReply(call: XCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const path = `/2/users/${call.settings.userId}/tweets`;
  const { body } = await ask(call, path, { ...FIELDS, max_results: "100" }, Posts);
  const ours = body.data.find(
    (post) =>
      parentOf(post) === outgoing.to.nativeId &&
      isThatReply(
        { text: withoutNames(textOf(post)), at: post.created_at ?? undefined },
        { text: withoutNames(outgoing.text), at: outgoing.at },
      ),
  );
  return ours && receiptOf(ours.id, call.settings);
}

/** X puts the names of who is answered in front. */
const withoutNames = (text: string) => text.replace(/^(?:@\w+\s+)+/u, "");
