import { Rotation } from "@earshot/core/outgoing-webhook/change-endpoints";
import { Asked } from "@earshot/core/outgoing-webhook/deliveries";
import { EndpointChange, NewEndpoint } from "@earshot/core/outgoing-webhook/endpoint";
import { Again, Since } from "@earshot/core/outgoing-webhook/replay";
import * as z from "zod";
import { DeliveryView, EndpointView, Replayed, WithSecret } from "../answers/outgoing-webhook.ts";
import type { Area } from "../route.ts";

export const outgoingWebhooks: Area = {
  area: "Webhooks",
  about: "Where a brand's events are sent, and what became of sending them.",
  routes: [
    {
      method: "GET",
      path: "/api/brands/{brand}/webhooks",
      name: "listWebhooks",
      summary: "The addresses that the brand's events are sent to",
      scope: "brand",
      right: "manage",
      answer: z.strictObject({ endpoints: z.array(EndpointView) }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/webhooks",
      name: "addWebhook",
      summary: "Sends events to an address from now on; its secret is shown this once",
      scope: "brand",
      right: "manage",
      body: NewEndpoint,
      answer: WithSecret,
      status: 201,
    },
    {
      method: "PATCH",
      path: "/api/brands/{brand}/webhooks/{id}",
      name: "changeWebhook",
      summary: "Changes what is given of it and keeps the rest",
      scope: "brand",
      right: "manage",
      body: EndpointChange,
      answer: EndpointView,
    },
    {
      method: "DELETE",
      path: "/api/brands/{brand}/webhooks/{id}",
      name: "removeWebhook",
      summary: "Sends nothing there any more",
      scope: "brand",
      right: "manage",
      answer: "nothing",
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/webhooks/{id}/rotate",
      name: "rotateWebhookSecret",
      summary: "Gives it a new secret, shown this once; the one before signs too for a while",
      scope: "brand",
      right: "manage",
      body: Rotation,
      answer: WithSecret,
      problems: ["taken"],
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/webhooks/{id}/test",
      name: "testWebhook",
      summary: "Sends a test event there",
      scope: "brand",
      right: "manage",
      answer: DeliveryView,
      status: 202,
      problems: ["bad-input"],
    },
    {
      method: "GET",
      path: "/api/brands/{brand}/webhooks/{id}/deliveries",
      name: "listDeliveries",
      summary: "What became of telling it in the last 30 days, the newest first",
      scope: "brand",
      right: "manage",
      query: Asked,
      answer: z.strictObject({ deliveries: z.array(DeliveryView), next: z.string().optional() }),
    },
    {
      method: "POST",
      path: "/api/brands/{brand}/webhooks/{id}/deliveries/replay",
      name: "replayDeliveries",
      summary: "Delivers one event once more, or all since a moment",
      scope: "brand",
      right: "manage",
      body: z.union([Again, Since]),
      answer: z.union([DeliveryView, Replayed]),
      status: 202,
    },
  ],
};
