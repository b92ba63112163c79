/// <reference path="../.sst/platform/config.d.ts" />
import { functions } from "./functions.ts";
import { router } from "./router.ts";

export const api = new sst.aws.ApiGatewayV2("Api", {
  cors: false,
  accessLog: { retention: "1 month" },
  transform: {
    stage: (args) => {
      args.defaultRouteSettings = { throttlingBurstLimit: 200, throttlingRateLimit: 100 };
    },
  },
});
api.route("ANY /api/{proxy+}", functions.api.arn);
for (const path of [
  "POST …/try",
  "POST …/knowledge/ask",
  "GET …/knowledge/gaps",
  "POST …/conversations/{id}/translate",
])
  api.route(path.replace("…", "/api/brands/{brand}"), functions.try.arn);
for (const route of [
  "GET /sign-in",
  "POST /sign-in",
  "GET /sign-in/{proxy+}",
  "POST /sign-in/{proxy+}",
  "GET /slack/{proxy+}",
  "POST /slack/{proxy+}",
  "GET /decide/{proxy+}",
  "POST /decide/{proxy+}",
])
  api.route(route, functions.api.arn);
api.route("ANY /webhooks/{proxy+}", functions.webhook.arn);
api.route("POST /helpdesk/{proxy+}", functions.webhook.arn);
for (const path of ["/api", "/sign-in", "/slack", "/decide", "/webhooks", "/helpdesk"]) router.route(path, api.url);

new sst.aws.StaticSite("Console", {
  path: ".",
  build: { command: "npm run build", output: "packages/console/dist" },
  router: { instance: router },
});
