import * as z from "zod";
import { Language } from "../brand/brand.ts";
import { lanes, urgencies } from "../classification/classifier.ts";
import { Audience } from "../digest/audience.ts";
import { channelNames } from "./channel-names.ts";
import type { HookEvent } from "./event.ts";
import { eventTypes } from "./event-types.ts";
import type { Try } from "./try.ts";
import { turnsDecision } from "../decide/turns-decision.ts";
import { saysAt, usualAt } from "./heard-by.ts";

/** Replies that are decided on from a channel: by urgency and lane (`main`: what is to be answered); any where none are named. */
export const Decides = z.strictObject({
  urgencies: z.array(z.enum(urgencies)).max(urgencies.length).default([]),
  lanes: z
    .array(z.enum(["main", ...lanes]))
    .max(lanes.length + 1)
    .default([]),
});
export type Decides = z.infer<typeof Decides>;

export const texts = ["none", "masked", "whole"] as const;
export const regions = ["us", "eu"] as const;

const kept = {
  /** Which events; when empty: of a webhook all, of the others what needs somebody. */
  events: z.array(z.enum(eventTypes)).max(eventTypes.length),
  description: z.string().trim().max(200),
  /** What customers and we wrote: not at all, without addresses and long numbers and without the author's name, or as it stands. */
  texts: z.enum(texts),
  /** What cards are written in. */
  language: Language,
  /** Whose part of a digest a chat is told; absent: marketing's. */
  audience: Audience,
};

const where = {
  /** The address of a webhook, or of a workflow of Teams, which is a secret. */
  url: z.string().trim().min(1).max(2000),
  /** PagerDuty's integration key (Events API v2). */
  key: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{20,64}$/u, "input.pagerduty-key"),
  /** Where PagerDuty keeps the account. */
  region: z.enum(regions),
  /** Slack's workspace, and the channel in it, by their ids. */
  workspace: z
    .string()
    .trim()
    .regex(/^[TE][A-Z0-9]{2,30}$/u, "input.slack-workspace"),
  room: z
    .string()
    .trim()
    .regex(/^[CG][A-Z0-9]{2,30}$/u, "input.slack-room"),
};

const optional = {
  url: where.url.optional(),
  key: where.key.optional(),
  region: where.region.optional(),
  workspace: where.workspace.optional(),
  room: where.room.optional(),
};

export const NewEndpoint = z.strictObject({
  channel: z.enum(channelNames).default("webhook"),
  ...optional,
  events: kept.events.default([]),
  description: kept.description.default(""),
  texts: kept.texts.default("masked"),
  language: kept.language.optional(),
  audience: kept.audience.optional(),
  /** Of Slack: a card to decide on for each reply that waits; of mail: of which one is mailed. */
  decides: Decides.optional(),
});
export type NewEndpoint = z.infer<typeof NewEndpoint>;

export const EndpointChange = z.strictObject({
  ...optional,
  events: kept.events.optional(),
  description: kept.description.optional(),
  texts: kept.texts.optional(),
  language: kept.language.optional(),
  audience: kept.audience.optional(),
  /** Null: none any more. */
  decides: Decides.nullable().optional(),
  /** False takes it up again, also where it was turned off because nobody answered. */
  paused: z.boolean().optional(),
});
export type EndpointChange = z.infer<typeof EndpointChange>;

/** Where a brand's events are sent. */
export type Endpoint = Pick<
  NewEndpoint,
  "channel" | "events" | "description" | "texts" | "language" | "audience" | "decides"
> & {
  id: string;
  brand: string;
  /** As people may see it: of a workflow of Teams without what lets anybody call it. */
  url: string;
  /** Slack's workspace and channel, with the name that it had when it was chosen. */
  workspace?: string;
  room?: string;
  roomName?: string;
  /** Sealed by the vault: what a `Secrets` is. */
  secret: string;
  /** When another was given. */
  secretAt?: string;
  /** Until when what was signed by the secret before is signed by it too. */
  previousUntil?: string;
  pausedAt?: string;
  disabled?: { at: string; why: "gone" | "failing" };
  createdAt: string;
  createdBy: string;
  version: number;
};

/** An endpoint's secrets, opened: what signs, a workflow's whole address, or an integration key; nothing of Slack's, whose token is its workspace's. */
export type Secrets = { current: string; previous?: string };

/** Where it is, for people: Slack's channel by its name, else the host. */
export const placeOf = ({
  channel,
  url,
  room,
  roomName,
}: Pick<Endpoint, "channel" | "url" | "room" | "roomName">): string =>
  channel === "mail" ? "E-mail" : channel === "slack" ? `Slack #${roomName ?? room ?? ""}` : new URL(url).host;

/** How an endpoint answers, kept only while it does not. */
export type EndpointHealth = {
  endpoint: string;
  /** Since when no delivery got through. */
  failingSince: string;
  failures: number;
  /** What the newest failure was: an HTTP status, a platform's word for it, or why nothing came. */
  last?: Pick<Try, "status" | "refused" | "trouble">;
  /** Nothing is tried until then. */
  restsUntil?: string;
  version: number;
};

/** How much a chat was told of since a moment, so that it is not flooded; see `gathering.ts`. */
export type EndpointPace = { paceOf: string; since: string; said: number; version: number };

export const isAwake = ({ pausedAt, disabled }: Endpoint): boolean => pausedAt === undefined && disabled === undefined;
/** Whether an event is for an endpoint: its channel can say it, and it was chosen or is among what is usual there. */
export const hears = (
  { channel, events, decides }: Pick<Endpoint, "channel" | "events" | "decides">,
  event: Pick<HookEvent, "type" | "facts">,
): boolean =>
  (channel === "slack" && decides !== undefined && turnsDecision.has(event.type)) ||
  (saysAt(channel, event) &&
    (events.length === 0 ? usualAt(channel, event.type) : (events as readonly string[]).includes(event.type)));
