import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { handshake, signedJson } from "../meta/push.ts";
import { Pushed } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { ThreadsCall } from "./settings.ts";

/**
 * Answers Meta's handshake, and reads a signed push. Of deletions Threads tells those of our own posts and replies. A reply under a post of ours is taken as it is; of any other reply or post
 * that names somebody it is not certain that it is for us, so it only makes us look.
 */
export async function webhook(call: ThreadsCall, request: WebhookRequest): Promise<Brought | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  const { data } = Pushed.safeParse(signedJson(call.secret, request));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about Threads.");
  const { field, value } = data.values;
  if (field === "delete") return { deleted: [value.id] };
  if (field !== "replies" && field !== "mentions") return [];
  const owner = value.root_post?.owner_id;
  return owner && owner === call.secret?.userId ? [mentionOf(value, true)] : "collect";
}
