import { timingSafeEqual } from "node:crypto";
import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import { signedJson as signedBy } from "../signed-push.ts";

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

/** The JSON of a push that is signed with the app's secret, over the raw body, which Meta escapes in its own way. */
export function signedJson(secret: PushSecret, request: WebhookRequest): unknown {
  return signedBy({ header: "x-hub-signature-256", secret: secret?.appSecret, called: "app secret" }, request);
}

/** Of one length, whatever the text's. */
const bytes = (text: string) => Buffer.from(hashOf(text));
