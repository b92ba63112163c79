/// <reference path="../.sst/platform/config.d.ts" />
import { options } from "./mail.ts";

const headers = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** One origin for the console, its API and the webhooks. */
export const router = new sst.aws.Router("Router", {
  ...(options.domain && { domain: options.domain }),
  edge: {
    viewerResponse: {
      injection: Object.entries(headers)
        .map(
          ([name, value]) => `event.response.headers[${JSON.stringify(name)}] = { value: ${JSON.stringify(value)} };`,
        )
        .join("\n"),
    },
  },
});
