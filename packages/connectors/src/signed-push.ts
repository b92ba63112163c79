import { createHmac, timingSafeEqual } from "node:crypto";
import type { Call, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";

const MOST_AGE_SECONDS = 300;

/** How a platform signs its pushes: the header with `sha256=` and hexadecimal digits, the secret, and what the source calls that secret. */
export type Signing = { header: string; secret: string | undefined; called: string };

const no = (why: string) => new ConnectorError("not-allowed", why);

/**
 * The JSON of a push that is signed by HMAC-SHA256 over its raw body.
 * @throws ConnectorError `not-allowed` for one that is not, and for any where the source has no secret; `refused` for what is no JSON
 */
export function signedJson({ header, secret, called }: Signing, { headers, body }: WebhookRequest): unknown {
  if (!secret) throw no(`This source has no ${called}, so no push can be believed.`);
  const signature = /^sha256=([0-9a-f]{64})$/u.exec(headers.get(header) ?? "")?.[1];
  if (signature === undefined) throw no("The push is not signed.");
  believeMac(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(body).digest());
  return jsonIn(body);
}

/**
 * A push whose signature is over its moment too: HMAC-SHA256 of "seconds.body", the raw body.
 * @param seconds since 1970, as they are written
 * @param signature in hexadecimal digits
 * @throws ConnectorError `not-allowed` unless it was signed so within the last five minutes
 */
export function believeTimed(
  call: Pick<Call, "now">,
  secret: string,
  { seconds, signature, body }: { seconds: string; signature: string; body: Uint8Array },
): void {
  believeMac(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(`${seconds}.`).update(body).digest());
  believeFresh(call, seconds);
}

/** @throws ConnectorError `not-allowed` unless one of the signatures is the one that is expected */
export function believeMac(given: Buffer | Buffer[], expected: Buffer): void {
  const isIt = (mac: Buffer) => mac.length === expected.length && timingSafeEqual(mac, expected);
  if (![given].flat().some(isIt)) throw no("The signature of the push is wrong.");
}

/** Somebody may have kept a push and send it again. @throws ConnectorError `not-allowed` */
export function believeFresh({ now }: Pick<Call, "now">, seconds: string): void {
  const age = now().getTime() / 1000 - Number(seconds);
  if (Math.abs(age) > MOST_AGE_SECONDS) throw no("The push is older than five minutes, or from the future.");
}

/** @throws ConnectorError `refused` for what is no JSON */
export function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new ConnectorError("refused", "The push is not JSON in UTF-8.", { cause });
  }
}
