/// <reference path="../.sst/platform/config.d.ts" />
import { createHash } from "node:crypto";
import { options } from "./mail.ts";
import { vaultKey } from "./table.ts";

const headers = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/**
 * By which the API knows that a request came through the router, which says where it is from: its own address is on the internet too, and
 * there anybody may write any header. Made of the key's id, which AWS makes by chance and tells to nobody outside of the account.
 */
export const routerWord = vaultKey.keyId.apply((id) => createHash("sha256").update(`router ${id}`).digest("base64url"));

/** One origin for the console, its API and the webhooks. */
export const router = new sst.aws.Router("Router", {
  ...(options.domain && { domain: options.domain }),
  edge: {
    viewerRequest: {
      injection: $interpolate`
event.request.headers["x-earshot-viewer"] = { value: event.viewer.ip };
event.request.headers["x-earshot-router"] = { value: "${routerWord}" };`,
    },
    viewerResponse: {
      injection: Object.entries(headers)
        .map(
          ([name, value]) => `event.response.headers[${JSON.stringify(name)}] = { value: ${JSON.stringify(value)} };`,
        )
        .join("\n"),
    },
  },
});
