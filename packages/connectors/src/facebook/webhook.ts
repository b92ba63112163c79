import { createHmac, timingSafeEqual } from "node:crypto";
import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import type { Incoming } from "@earshot/core/mention/mention";
import { Pushed } from "./api.ts";
import { pushedMention } from "./mention.ts";
import type { FacebookCall, Secret } from "./settings.ts";

/** Answers Meta's handshake, and reads a push that is signed with the app's secret (HMAC-SHA256 over the raw body). */
export async function webhook(call: FacebookCall, request: WebhookRequest): Promise<Incoming[] | Response> {
  if (request.method === "GET") return handshake(call.secret, request.query);
  verify(call.secret, request);
  const { data } = Pushed.safeParse(jsonOf(request.body));
  if (!data) throw new ConnectorError("refused", "The push is signed, but is not about a Page.");
  const ours = data.entry.filter(({ id }) => id === call.settings.pageId);
  return ours.flatMap(({ changes }) => changes.flatMap((change) => pushedMention(change) ?? []));
}

function handshake(secret: Secret | undefined, query: URLSearchParams): Response {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!secret?.verifyToken) throw no("This source has no verify token.");
  const given = query.get("hub.verify_token") ?? "";
  if (query.get("hub.mode") !== "subscribe" || !timingSafeEqual(bytes(given), bytes(secret.verifyToken)))
    throw no("The verify token is wrong.");
  return new Response(query.get("hub.challenge") ?? "", { headers: { "content-type": "text/plain" } });
}

function verify(secret: Secret | undefined, { headers, body }: WebhookRequest): void {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!secret?.appSecret) throw no("This source has no app secret, so no push can be believed.");
  const signature = /^sha256=([0-9a-f]{64})$/u.exec(headers.get("x-hub-signature-256") ?? "")?.[1];
  if (signature === undefined) throw no("The push is not signed.");
  const expected = createHmac("sha256", secret.appSecret).update(body).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, "hex"))) throw no("The signature of the push is wrong.");
}

/** Of one length, whatever the text's. */
const bytes = (text: string) => Buffer.from(hashOf(text));

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new ConnectorError("refused", "The push is not JSON in UTF-8.", { cause });
  }
}
