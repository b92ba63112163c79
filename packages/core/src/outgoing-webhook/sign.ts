import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/** A secret as Standard Webhooks writes it, `whsec_` and base64, of an unguessable token (its 192 bits are what the specification asks for). */
export const secretOf = (token: string): string => PREFIX + Buffer.from(token, "base64url").toString("base64");

/** One signature of the scheme `v1`: HMAC-SHA256 over id, moment (seconds since 1970) and body, joined by full stops. */
export function signature(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}

/** The headers of Standard Webhooks; while a secret is being changed, both sign. */
export function signedHeaders(secrets: readonly string[], id: string, at: Date, body: string): Record<string, string> {
  const seconds = Math.floor(at.getTime() / 1000);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": secrets.map((secret) => signature(secret, id, seconds, body)).join(" "),
  };
}
