import { createHmac, timingSafeEqual } from "node:crypto";
import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";

/** How a platform signs its pushes: the header with `sha256=` and hexadecimal digits, the secret, and what the source calls that secret. */
export type Signing = { header: string; secret: string | undefined; called: string };

/**
 * The JSON of a push that is signed by HMAC-SHA256 over its raw body.
 * @throws ConnectorError `not-allowed` for one that is not, and for any where the source has no secret; `refused` for what is no JSON
 */
export function signedJson({ header, secret, called }: Signing, { headers, body }: WebhookRequest): unknown {
  const no = (why: string) => new ConnectorError("not-allowed", why);
  if (!secret) throw no(`This source has no ${called}, so no push can be believed.`);
  const signature = /^sha256=([0-9a-f]{64})$/u.exec(headers.get(header) ?? "")?.[1];
  if (signature === undefined) throw no("The push is not signed.");
  const expected = createHmac("sha256", secret).update(body).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, "hex"))) throw no("The signature of the push is wrong.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new ConnectorError("refused", "The push is not JSON in UTF-8.", { cause });
  }
}
