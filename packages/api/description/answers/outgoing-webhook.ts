import type { WithSecret as TheWithSecret } from "@earshot/core/outgoing-webhook/change-endpoints";
import type { DeliveryView as TheDeliveryView } from "@earshot/core/outgoing-webhook/deliveries";
import type { Try as TheTry } from "@earshot/core/outgoing-webhook/delivery";
import type { EndpointView as TheEndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import { eventTypes, TEST } from "@earshot/core/outgoing-webhook/event-types";
import type { Replayed as TheReplayed } from "@earshot/core/outgoing-webhook/replay";
import * as z from "zod";

/** An endpoint without its secret, with how it answers. */
export const EndpointView = z.strictObject({
  url: z.string(),
  events: z.array(z.enum(eventTypes)).describe("Which events; all when empty."),
  description: z.string(),
  texts: z
    .enum(["none", "masked", "whole"])
    .describe(
      "What customers and we wrote: not at all, without addresses and long numbers and without the author's name, or as it stands.",
    ),
  id: z.string(),
  channel: z.literal("webhook"),
  previousUntil: z.string().optional().describe("Until when what was signed by the secret before is signed by it too."),
  pausedAt: z.string().optional(),
  createdAt: z.string(),
  createdBy: z.string(),
  version: z.number(),
  state: z.enum(["ok", "failing", "paused", "gone", "given-up"]),
  failingSince: z.string().optional(),
  failures: z.number().optional(),
  restsUntil: z.string().optional(),
  disabledAt: z.string().optional(),
}) satisfies z.ZodType<TheEndpointView>;

export const WithSecret = EndpointView.extend({ secret: z.string() }) satisfies z.ZodType<TheWithSecret>;

/** One try to deliver: what came back, or why nothing did. */
export const Try = z.strictObject({
  at: z.string(),
  ms: z.number(),
  status: z.number().optional(),
  trouble: z.enum(["address", "dns", "connection", "tls", "time-out"]).optional(),
}) satisfies z.ZodType<TheTry>;

export const DeliveryView = z.strictObject({
  type: z.enum([...eventTypes, TEST]),
  id: z.string().describe("The event's id, which is the `webhook-id` of each try."),
  endpoint: z.string(),
  at: z.string().describe("When it happened."),
  conversation: z.string().optional(),
  status: z.enum(["waiting", "delivered", "failed", "stopped"]),
  tried: z.number().describe("Tries since it was made, or asked for again."),
  tries: z.array(Try).describe("The newest ten of all tries."),
  nextAt: z.string().optional(),
  answer: z.string().optional().describe("How the last answer begins."),
  again: z
    .strictObject({
      by: z.string(),
      at: z.string(),
    })
    .optional()
    .describe("Asked for again by hand."),
}) satisfies z.ZodType<TheDeliveryView>;

export const Replayed = z.strictObject({
  sent: z.number().describe("Deliveries that are under way again."),
  next: z.string().optional().describe("There is more: ask again with this as `after`."),
}) satisfies z.ZodType<TheReplayed>;
