import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { believeTimed, jsonIn } from "../signed-push.ts";
import { Pushed } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { PlaygroundCall } from "./settings.ts";

const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const SECONDS = /^\d{1,12}$/;

/** Reads a push that is signed and fresh: what was written or edited, or what is gone. */
export async function webhook(call: PlaygroundCall, request: WebhookRequest): Promise<Brought> {
  verify(call, request);
  const pushed = Pushed.safeParse(jsonIn(request.body));
  if (!pushed.success) throw new ConnectorError("refused", "The push is signed, but is not what the playground sends.");
  const { event, post } = pushed.data;
  return event === "deleted" ? { deleted: [post.id] } : [mentionOf(post)];
}

/** HMAC-SHA256 over "timestamp.body", the raw body; without a secret nothing is let in. */
function verify({ secret, ...call }: PlaygroundCall, { headers, body }: WebhookRequest): void {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!secret?.webhookSecret) throw no("This source has no webhook secret, so no push can be believed.");
  const timestamp = headers.get("x-playground-timestamp") ?? "";
  const signature = SIGNATURE.exec(headers.get("x-playground-signature") ?? "")?.[1];
  if (!SECONDS.test(timestamp) || signature === undefined) throw no("The push is not signed.");
  believeTimed(call, secret.webhookSecret, { seconds: timestamp, signature, body });
}
