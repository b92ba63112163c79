import type { OutwardRequest } from "../outward/outward.ts";
import type { Card } from "../channel/card.ts";
import type { Endpoint, Secrets } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";
import type { Payload } from "./payload.ts";

export type Order = {
  endpoint: Endpoint;
  event: HookEvent;
  /** Those that hold now, the newest first. */
  secrets: string[];
  id: string;
  payload: Payload;
  at: Date;
  /** What people are shown of it. */
  card(): Promise<Card>;
};

/** How an event becomes a request to an endpoint. What is tried when, kept and given up is the same for all channels. */
export type Channel = (order: Order) => OutwardRequest | Promise<OutwardRequest>;

/** The secrets that hold at a moment, the newest first. */
export function secretsAt({ previousUntil }: Endpoint, { current, previous }: Secrets, at: Date): string[] {
  const both = previous !== undefined && previousUntil !== undefined && previousUntil > at.toISOString();
  return both ? [current, previous] : [current];
}
