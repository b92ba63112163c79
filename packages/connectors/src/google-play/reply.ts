import type { Outgoing, Receipt } from "@earshot/core/connector";
import { replyingOnce, type Reviewed } from "../one-reply.ts";
import { Replied } from "./api.ts";
import { ask, reviewOf } from "./ask.ts";
import { mentionOf, standingIn } from "./mention.ts";
import type { GooglePlayCall } from "./settings.ts";

/** The same call writes a reply and replaces it. */
export const { reply, findReply, answers, revisit } = replyingOnce(reviewed, put);

async function reviewed(call: GooglePlayCall, id: string): Promise<Reviewed | undefined> {
  const review = await reviewOf(call, id);
  return review && { mention: mentionOf(review, call.settings.packageName), standing: standingIn(review) };
}

async function put(call: GooglePlayCall, { to, text }: Outgoing): Promise<Receipt> {
  const json = { replyText: text };
  await ask(call, `/${encodeURIComponent(to.nativeId)}:reply`, Replied, { effect: "write", json });
  return { nativeId: `${to.nativeId}/reply`, visibility: "visible" };
}
