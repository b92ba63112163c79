import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { receiptAmong } from "../ours.ts";
import { Commented, Listing } from "./api.ts";
import { ask } from "./ask.ts";
import { failureOf } from "./failure.ts";
import { isGone, receiptOf, textOf } from "./mention.ts";
import type { RedditCall } from "./settings.ts";

/** Answers a post or comment. Reddit knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: RedditCall, outgoing: Outgoing): Promise<Receipt> {
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { to, text } = outgoing;
  const form = new URLSearchParams({ api_type: "json", thing_id: to.nativeId, text });
  const { body } = await ask(call, "/api/comment", {}, Commented, { effect: "write", form });
  const [error] = body.json.errors;
  if (error) throw failureOf(error);
  const [thing] = body.json.data?.things ?? [];
  if (!thing) throw new ConnectorError("unknown", "Reddit took the reply, and did not say where it is.");
  return receiptOf(thing.data);
}

/** Our comment right under it that says the same, written since the approval. */
export async function findReply(call: RedditCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const ours = await answers(call, outgoing.to);
  return receiptAmong(ours, outgoing);
}

/** Our comments right under it, oldest first, of the hundred that our account wrote last. */
export async function answers(call: RedditCall, { nativeId }: Incoming): Promise<Answer[]> {
  const path = `/user/${encodeURIComponent(call.settings.username)}/comments`;
  const { body } = await ask(call, path, { sort: "new", limit: "100" }, Listing);
  const ours = body.data.children.filter((thing) => thing.parent_id === nativeId && !isGone(thing));
  return ours.reverse().map((thing) => ({
    text: textOf(thing),
    ...(thing.created_utc && { at: isoOfSeconds(thing.created_utc) }),
    receipt: receiptOf(thing),
  }));
}
