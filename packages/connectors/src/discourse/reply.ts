import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { findReply } from "./answers.ts";
import { Created } from "./api.ts";
import { ask } from "./ask.ts";
import { receiptOf, waitingReceipt } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** Answers a post. The forum knows no keys, so it is looked whether the reply is there before it is written. */
export async function reply(call: DiscourseCall, outgoing: Outgoing): Promise<Receipt> {
  if (!call.secret?.apiKey || !call.settings.username)
    throw new ConnectorError(
      "sign-in-again",
      "Enter an API key of the forum, and the name of the user that it is for.",
    );
  const there = await findReply(call, outgoing);
  if (there) return there;
  const { topic, number } = outgoing.to.handle ?? {};
  if (!topic || !number) throw new ConnectorError("refused", "It is not known which topic this post stands in.");
  const created = await ask(call, "/posts.json", Created, {
    effect: "write",
    json: { raw: outgoing.text, topic_id: Number(topic), reply_to_post_number: Number(number) },
  });
  return "action" in created
    ? waitingReceipt(call.settings, created.pending_post?.id)
    : receiptOf(call.settings, created);
}
