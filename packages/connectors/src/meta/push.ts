import { createHmac, timingSafeEqual } from "node:crypto";
import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";

/** Optional parts of a secret with which pushes are believed. */
export type PushSecret = { appSecret?: string | undefined; verifyToken?: string | undefined } | undefined;

const no = (why: string) => new ConnectorError("not-allowed", why);

/** Answers Meta's handshake: the challenge goes back to who knows the verify token. */
export function handshake(secret: PushSecret, query: URLSearchParams): Response {
  if (!secret?.verifyToken) throw no("This source has no verify token.");
  const given = query.get("hub.verify_token") ?? "";
  if (query.get("hub.mode") !== "subscribe" || !timingSafeEqual(bytes(given), bytes(secret.verifyToken)))
    throw no("The verify token is wrong.");
  return new Response(query.get("hub.challenge") ?? "", { headers: { "content-type": "text/plain" } });
}

/** The JSON of a push that is signed with the app's secret: HMAC-SHA256 over the raw body, which Meta escapes in its own way. */
export function signedJson(secret: PushSecret, { headers, body }: WebhookRequest): unknown {
  if (!secret?.appSecret) throw no("This source has no app secret, so no push can be believed.");
  const signature = /^sha256=([0-9a-f]{64})$/u.exec(headers.get("x-hub-signature-256") ?? "")?.[1];
  if (signature === undefined) throw no("The push is not signed.");
  const expected = createHmac("sha256", secret.appSecret).update(body).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, "hex"))) throw no("The signature of the push is wrong.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new ConnectorError("refused", "The push is not JSON in UTF-8.", { cause });
  }
}

/** Of one length, whatever the text's. */
const bytes = (text: string) => Buffer.from(hashOf(text));
