import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { replyingOnce, type Reviewed } from "../one-reply.ts";
import { reviewOf, write } from "./ask.ts";
import { mentionOf, receiptOf, standingIn } from "./mention.ts";
import type { TrustpilotCall } from "./settings.ts";

/** Trustpilot knows no keys; whether a second reply replaces the first is not known, so none is written over another. */
export const { reply, findReply, answers, revisit } = replyingOnce(reviewed, put);

async function reviewed(call: TrustpilotCall, id: string): Promise<Reviewed | undefined> {
  const review = await reviewOf(call, id);
  return review && { mention: mentionOf(review), standing: standingIn(review) };
}

/** In the name of the business user of the settings. */
async function put(call: TrustpilotCall, { to, text }: Outgoing): Promise<Receipt> {
  const { businessUserId } = call.settings;
  if (!businessUserId)
    throw new ConnectorError("not-allowed", "Enter the id of the business user who answers in the source's settings.");
  const json = { authorBusinessUserId: businessUserId, message: text };
  await write(call, `reviews/${encodeURIComponent(to.nativeId)}/reply`, "POST", json);
  return receiptOf(to.nativeId);
}
