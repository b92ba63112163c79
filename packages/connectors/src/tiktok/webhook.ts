import { createHmac, timingSafeEqual } from "node:crypto";
import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { Pushed, PushedComment } from "./api.ts";
import type { TikTokCall } from "./settings.ts";

const MOST_AGE_SECONDS = 300;
const GONE = new Set(["delete", "set_to_hidden", "set_to_friends_only"]);
const SHOWN = new Set(["insert", "set_to_public"]);

/** Reads a signed push about a comment: it is read afterwards, since a push has not all of it. */
export async function webhook(call: TikTokCall, request: WebhookRequest): Promise<Brought> {
  verify(call, request);
  const { event, user_openid: account, content } = Pushed.safeParse(jsonOf(decoded(request.body))).data ?? {};
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
  const expected = createHmac("sha256", secret.appSecret).update(`${time}.`).update(body).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, "hex"))) throw no("The signature of the push is wrong.");
  const age = call.now().getTime() / 1000 - Number(time);
  if (Math.abs(age) > MOST_AGE_SECONDS) throw no("The push is older than five minutes, or from the future.");
}

const decoded = (body: Uint8Array): string => new TextDecoder().decode(body);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
