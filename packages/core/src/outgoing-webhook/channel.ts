import type { OutwardRequest } from "../outward/outward.ts";
import type { Endpoint, Secrets } from "./endpoint.ts";
import type { Payload } from "./payload.ts";

/** How an event becomes a request to an endpoint. What is tried when, kept and given up is the same for all channels. */
export type Channel = (order: {
  endpoint: Endpoint;
  /** Those that hold now, the newest first. */
  secrets: string[];
  id: string;
  payload: Payload;
  at: Date;
}) => OutwardRequest;

/** The secrets that hold at a moment, the newest first. */
export function secretsAt({ previousUntil }: Endpoint, { current, previous }: Secrets, at: Date): string[] {
  const both = previous !== undefined && previousUntil !== undefined && previousUntil > at.toISOString();
  return both ? [current, previous] : [current];
}
