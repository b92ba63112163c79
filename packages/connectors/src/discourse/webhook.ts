import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { signedJson } from "../signed-push.ts";
import { Post, Pushed } from "./api.ts";
import { isGone, isOpen, mentionOf, postId } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

const NEW = new Set(["post_created", "post_edited", "post_recovered"]);

/** Reads a signed push about a post. Private messages are pushed too, and are not for us. */
export async function webhook(call: DiscourseCall, request: WebhookRequest): Promise<Brought> {
  const signing = {
    header: "x-discourse-event-signature",
    secret: call.secret?.webhookSecret,
    called: "webhook secret",
  };
  const { data } = Pushed.safeParse(signedJson(signing, request));
  if (!data || (data.post === undefined && data.ping === undefined))
    throw new ConnectorError("refused", "The push is signed, but is not about a post.");
  const post = Post.safeParse(data.post).data;
  const event = request.headers.get("x-discourse-event") ?? "";
  const { settings } = call;
  if (post && (event === "post_destroyed" || isGone(post))) return { deleted: [postId(settings, post.id)] };
  if (!post || !NEW.has(event) || !isOpen(post)) return [];
  return [{ ...mentionOf(settings, post), ...(settings.everything && { addressed: true }) }];
}
