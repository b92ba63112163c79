import { createHmac } from "node:crypto";
import type { Secret } from "./settings.ts";

export type Keys = { consumerKey: string; consumerSecret: string; accessToken: string; accessTokenSecret: string };

/** The four keys, where all of them are there; they do not end. */
export function keysIn(secret: Secret | undefined): Keys | undefined {
  const { consumerKey, consumerSecret, accessToken, accessTokenSecret } = secret ?? {};
  if (!consumerKey || !consumerSecret || !accessToken || !accessTokenSecret) return undefined;
  return { consumerKey, consumerSecret, accessToken, accessTokenSecret };
}

/**
 * The Authorization header of OAuth 1.0a (RFC 5849, HMAC-SHA1).
 * @param form what a form body carries; JSON bodies are not signed
 */
export function authorization(
  { consumerKey, consumerSecret, accessToken, accessTokenSecret }: Keys,
  request: { method: string; url: URL; form?: URLSearchParams; nonce: string; timestamp: number },
): string {
  const own = {
    oauth_consumer_key: consumerKey,
    oauth_nonce: request.nonce,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(request.timestamp),
    oauth_token: accessToken,
    oauth_version: "1.0",
  };
  const parameters = [...Object.entries(own), ...request.url.searchParams, ...(request.form ?? [])]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .toSorted(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map((pair) => pair.join("="))
    .join("&");
  const base = [request.method, request.url.origin + request.url.pathname, parameters].map(encoded).join("&");
  const key = `${encoded(consumerSecret)}&${encoded(accessTokenSecret)}`;
  const signature = createHmac("sha1", key).update(base).digest("base64");
  const fields = Object.entries({ ...own, oauth_signature: signature });
  return `OAuth ${fields.map(([name, value]) => `${name}="${encoded(value)}"`).join(", ")}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Section 3.6: stricter than encodeURIComponent. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
