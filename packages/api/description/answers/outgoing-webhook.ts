import type { WithSecret as TheWithSecret } from "@earshot/core/outgoing-webhook/change-endpoints";
import type { DeliveryView as TheDeliveryView } from "@earshot/core/outgoing-webhook/deliveries";
import type { Try as TheTry } from "@earshot/core/outgoing-webhook/try";
import type { EndpointView as TheEndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";
import { eventTypes, TEST } from "@earshot/core/outgoing-webhook/event-types";
import type { Replayed as TheReplayed } from "@earshot/core/outgoing-webhook/replay";
import { Audience } from "@earshot/core/digest/audience";
import { Language } from "@earshot/core/brand/brand";
import { lanes, urgencies } from "@earshot/core/classification/classifier";
import { channelNames } from "@earshot/core/outgoing-webhook/channel-names";
import * as z from "zod";
import { Said } from "./said.ts";

/** An endpoint without its secret, with how it answers. */
export const EndpointView = z.strictObject({
  url: z.string().describe("As people may see it: of a workflow of Teams only where it is."),
  events: z.array(z.enum(eventTypes)).describe("Which events; all when empty."),
  description: z.string(),
  texts: z
    .enum(["none", "masked", "whole"])
    .describe(
      "What customers and we wrote: not at all, without addresses and long numbers and without the author's name, or as it stands.",
    ),
  language: Language.optional().describe("What cards are written in; absent: English."),
  audience: Audience.optional().describe("Whose part of a digest a chat is told; absent: marketing's."),
  decides: z
    .strictObject({ urgencies: z.array(z.enum(urgencies)), lanes: z.array(z.enum(["main", ...lanes])) })
    .optional()
    .describe("Replies that are decided on there, by urgency and lane; any where none are named."),
  id: z.string(),
  channel: z.enum(channelNames),
  workspace: z.string().optional(),
  room: z.string().optional(),
  roomName: z.string().optional(),
  secretAt: z.string().optional().describe("When another secret was given."),
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
  advice: Said.optional().describe("What to do about its newest failure, where anything is known that helps."),
}) satisfies z.ZodType<TheEndpointView>;

export const WithSecret = EndpointView.extend({
  secret: z.string().optional().describe("What a webhook is signed by; the other channels are given theirs."),
}) satisfies z.ZodType<TheWithSecret>;

/** One try to deliver: what came back, or why nothing did. */
export const Try = z.strictObject({
  at: z.string(),
  ms: z.number(),
  status: z.number().optional(),
  refused: z.string().optional().describe("The word by which a platform that answered with 200 said no."),
  trouble: z.enum(["address", "dns", "connection", "tls", "time-out"]).optional(),
}) satisfies z.ZodType<TheTry>;

export const DeliveryView = z.strictObject({
  type: z.enum([...eventTypes, TEST]),
  id: z.string().describe("The event's id, which is the `webhook-id` of each try."),
  endpoint: z.string(),
  at: z.string().describe("When it happened."),
  conversation: z.string().optional(),
  status: z.enum(["waiting", "delivered", "failed", "gathered", "stopped"]),
  tried: z.number().describe("Tries since it was made, or asked for again."),
  tries: z.array(Try).describe("The newest ten of all tries."),
  nextAt: z.string().optional(),
  gathers: z.array(z.string()).optional().describe("Events that are said in one message with it."),
  within: z.string().optional().describe("The event with which it is said in one message."),
  answer: z.string().optional().describe("How the last answer begins."),
  again: z
    .strictObject({
      by: z.string(),
      at: z.string(),
    })
    .optional()
    .describe("Asked for again by hand."),
  advice: Said.optional().describe("What to do, where it did not get through and anything is known that helps."),
}) satisfies z.ZodType<TheDeliveryView>;

export const Replayed = z.strictObject({
  sent: z.number().describe("Deliveries that are under way again."),
  next: z.string().optional().describe("There is more: ask again with this as `after`."),
}) satisfies z.ZodType<TheReplayed>;
