import { createHmac } from "node:crypto";

const mac = (secret: string, ...parts: (string | Uint8Array)[]) =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", secret)).digest();

/** A push as Meta's platforms sign it. */
export const signedByMeta = (appSecret: string) => (body: Uint8Array) => ({
  headers: { "x-hub-signature-256": `sha256=${mac(appSecret, body).toString("hex")}` },
});

/** A push as X signs it. */
export const signedByX = (consumerSecret: string) => (body: Uint8Array) => ({
  headers: { "x-twitter-webhooks-signature": `sha256=${mac(consumerSecret, body).toString("base64")}` },
});

/** A push as the playground signs it, at this moment. */
export const signedByPlayground = (secret: string, at: Date) => (body: Uint8Array) => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    headers: {
      "x-playground-timestamp": timestamp,
      "x-playground-signature": `sha256=${mac(secret, `${timestamp}.`, body).toString("hex")}`,
    },
  };
};

/** A push as Standard Webhooks signs it, at this moment. */
export const signedAsStandard = (secret: string, at: Date) => (body: Uint8Array) => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    headers: {
      "webhook-id": "push-1",
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${mac(secret, `push-1.${timestamp}.`, body).toString("base64")}`,
    },
  };
};
