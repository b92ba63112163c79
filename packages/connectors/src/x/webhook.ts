import { createHmac } from "node:crypto";
import type { Pushed, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { believeMac, jsonIn } from "../signed-push.ts";
import { Activity, DeletedPost, Post } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { XCall } from "./settings.ts";

const HEARD = new Set(["post.mention.create", "post.reply.create", "post.quote.create"]);

/**
 * Answers X's check of the webhook (CRC), and reads a signed push of the Activity API: what names us, answers us or quotes us, and what
 * its author deleted. An edit is a post of its own there; a push that comes twice is heard once.
 */
export async function webhook(call: XCall, request: WebhookRequest): Promise<Pushed | Response> {
  const secret = call.secret?.consumerSecret;
  if (!secret)
    throw new ConnectorError("not-allowed", "This source has no API key secret, so no push can be believed.");
  const mac = (content: string | Uint8Array) => createHmac("sha256", secret).update(content).digest();
  const token = request.query.get("crc_token");
  if (request.method === "GET" && token) {
    return Response.json({ response_token: `sha256=${mac(token).toString("base64")}` });
  }
  const given = /^sha256=(.+)$/u.exec(request.headers.get("x-twitter-webhooks-signature") ?? "")?.[1];
  if (given === undefined) throw new ConnectorError("not-allowed", "The push is not signed.");
  believeMac(Buffer.from(given, "base64"), mac(request.body));
  const activity = Activity.safeParse(jsonIn(request.body)).data?.data;
  if (activity?.event_type === "post.delete") {
    const gone = DeletedPost.safeParse(activity.payload).data;
    return gone ? { deleted: [gone.id] } : [];
  }
  const post = activity && HEARD.has(activity.event_type) ? Post.safeParse(activity.payload).data : undefined;
  return post ? [{ ...mentionOf(post, undefined, call.settings), addressed: true }] : [];
}
