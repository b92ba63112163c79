import * as z from "zod";
import { eventTypes } from "./event-types.ts";

/** How an event becomes a request; see `channels.ts`. */
export const channelNames = ["webhook"] as const;
export type ChannelName = (typeof channelNames)[number];

export const texts = ["none", "masked", "whole"] as const;

const given = {
  url: z.string().trim().min(1).max(2000),
  /** Which events; all when empty. */
  events: z.array(z.enum(eventTypes)).max(eventTypes.length).default([]),
  description: z.string().trim().max(200).default(""),
  /** What customers and we wrote: not at all, without addresses and long numbers and without the author's name, or as it stands. */
  texts: z.enum(texts).default("masked"),
};
export const NewEndpoint = z.strictObject(given);
export const EndpointChange = z.strictObject({
  url: given.url.optional(),
  events: z.array(z.enum(eventTypes)).max(eventTypes.length).optional(),
  description: z.string().trim().max(200).optional(),
  texts: z.enum(texts).optional(),
  /** False takes it up again, also where it was turned off because nobody answered. */
  paused: z.boolean().optional(),
});

/** Where a brand's events are sent. */
export type Endpoint = z.infer<typeof NewEndpoint> & {
  id: string;
  brand: string;
  channel: ChannelName;
  /** Sealed by the vault: what a `Secrets` is. */
  secret: string;
  /** Until when what was signed by the secret before is signed by it too. */
  previousUntil?: string;
  pausedAt?: string;
  disabled?: { at: string; why: "gone" | "failing" };
  createdAt: string;
  createdBy: string;
  version: number;
};

/** An endpoint's secrets, opened. */
export type Secrets = { current: string; previous?: string };

/** How an endpoint answers, kept only while it does not. */
export type EndpointHealth = {
  endpoint: string;
  /** Since when no delivery got through. */
  failingSince: string;
  failures: number;
  /** Nothing is tried until then. */
  restsUntil?: string;
  version: number;
};

export const isAwake = ({ pausedAt, disabled }: Endpoint): boolean => pausedAt === undefined && disabled === undefined;
export const hears = ({ events }: Endpoint, type: string): boolean =>
  events.length === 0 || (events as readonly string[]).includes(type);
