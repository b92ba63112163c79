import { createHmac } from "node:crypto";
import { ConnectorError } from "@earshot/core/errors";
import { believeFresh, believeMac } from "../signed-push.ts";
import type { WebhookCall } from "./settings.ts";

const STANDARD = "whsec_";
const SECONDS = /^\d{1,12}$/;

/**
 * Headers that sign a message as Standard Webhooks does (https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.content`.
 * The content is the body, or the path with its query where there is none. The key of a secret that begins with whsec_ is what follows,
 * in base64; of any other it is the text itself.
 */
export function signed(call: WebhookCall, id: string, content: string): Record<string, string> {
  const timestamp = String(Math.floor(call.now().getTime() / 1000));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${macOf(secretOf(call), id, timestamp, content).toString("base64")}`,
  };
}

/** @throws ConnectorError `not-allowed` unless the body is signed with our secret within the last five minutes */
export function verify(call: WebhookCall, headers: Headers, body: Uint8Array): void {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!call.secret?.signingSecret) throw no("This source has no signing secret, so no push can be believed.");
  const id = headers.get("webhook-id") ?? "";
  const timestamp = headers.get("webhook-timestamp") ?? "";
  const signatures = (headers.get("webhook-signature") ?? "").split(" ").flatMap((each) => {
    const [version, mac = ""] = each.split(",");
    return version === "v1" ? [Buffer.from(mac, "base64")] : [];
  });
  if (id === "" || !SECONDS.test(timestamp) || signatures.length === 0)
    throw no("The push is not signed: it needs webhook-id, webhook-timestamp and webhook-signature.");
  believeMac(signatures, macOf(call.secret.signingSecret, id, timestamp, body));
  believeFresh(call, timestamp);
}

function secretOf({ secret }: WebhookCall): string {
  if (!secret?.signingSecret) throw new ConnectorError("sign-in-again", "Give this source its signing secret.");
  return secret.signingSecret;
}

function keyOf(secret: string): string | Buffer {
  return secret.startsWith(STANDARD) ? Buffer.from(secret.slice(STANDARD.length), "base64") : secret;
}

function macOf(secret: string, id: string, timestamp: string, content: string | Uint8Array): Buffer {
  return createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.`).update(content).digest();
}
