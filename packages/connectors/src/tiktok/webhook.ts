import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { believeTimed, jsonIn } from "../signed-push.ts";
import { Pushed, PushedComment } from "./api.ts";
import type { TikTokCall } from "./settings.ts";

const GONE = new Set(["delete", "set_to_hidden", "set_to_friends_only"]);
const SHOWN = new Set(["insert", "set_to_public"]);

/** Reads a signed push about a comment: it is read afterwards, since a push has not all of it. */
export async function webhook(call: TikTokCall, request: WebhookRequest): Promise<Brought> {
  verify(call, request);
  const { event, user_openid: account, content } = Pushed.safeParse(jsonIn(request.body)).data ?? {};
  if (event === undefined) throw new ConnectorError("refused", "The push is signed, but is not what TikTok sends.");
  const ours = call.secret?.businessId;
  const comment =
    event === "comment.update" && account === ours ? PushedComment.safeParse(jsonOf(content ?? "")).data : undefined;
  if (!comment) return [];
  const { comment_id: id, video_id: video, parent_comment_id: parent, comment_action: action } = comment;
  if (GONE.has(action)) return { deleted: [id] };
  return SHOWN.has(action) ? { lookUp: [[video, id, parent && parent !== "0" ? parent : ""].join(":")] } : [];
}

/** `t=<seconds>,s=<hex>`: HMAC-SHA256 with the app's secret over "seconds.body", the raw body. */
function verify({ secret, ...call }: TikTokCall, { headers, body }: WebhookRequest): void {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!secret) throw no("This source has no app secret, so no push can be believed.");
  const [, time, signature] = /^t=(\d{1,12}),\s*s=([0-9a-f]{64})$/u.exec(headers.get("tiktok-signature") ?? "") ?? [];
  if (time === undefined || signature === undefined) throw no("The push is not signed.");
  believeTimed(call, secret.appSecret, { seconds: time, signature, body });
}

/** The content is JSON in the JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
