/// <reference path="../.sst/platform/config.d.ts" />
import { functions } from "./functions.ts";
import { options } from "./mail.ts";

const headers = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** One origin for the console, its API and the webhooks. */
const router = new sst.aws.Router("Router", {
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

const api = new sst.aws.ApiGatewayV2("Api", {
  cors: false,
  accessLog: { retention: "1 month" },
  transform: {
    stage: (args) => {
      args.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 };
    },
  },
});
api.route("ANY /api/{proxy+}", functions.api.arn);
api.route("GET /sign-in", functions.api.arn);
api.route("ANY /webhooks/{proxy+}", functions.webhook.arn);
for (const path of ["/api", "/sign-in", "/webhooks"]) router.route(path, api.url);

new sst.aws.StaticSite("Console", {
  path: ".",
  build: { command: "npm run build", output: "packages/console/dist" },
  router: { instance: router },
});

export const url = router.url;
