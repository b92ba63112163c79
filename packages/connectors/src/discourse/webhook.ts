import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { signedJson } from "../signed-json.ts";
import { Post, Pushed } from "./api.ts";
import { isOpen, mentionOf } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

const NEW = new Set(["post_created", "post_edited", "post_recovered"]);

/** Reads a signed push about a post. Private messages are pushed too, and are not for us. */
export async function webhook(call: DiscourseCall, request: WebhookRequest): Promise<Incoming[]> {
  const signing = {
    header: "x-discourse-event-signature",
    secret: call.secret?.webhookSecret,
    called: "webhook secret",
  };
  const { data } = Pushed.safeParse(signedJson(signing, request));
  if (!data || (data.post === undefined && data.ping === undefined))
    throw new ConnectorError("refused", "The push is signed, but is not about a post.");
  const post = Post.safeParse(data.post).data;
  if (!post || !NEW.has(request.headers.get("x-discourse-event") ?? "") || !isOpen(post)) return [];
  const { settings } = call;
  return [{ ...mentionOf(settings, post), ...(settings.everything && { addressed: true }) }];
}
