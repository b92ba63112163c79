import type { HookEvent } from "./event.ts";
import type { Try } from "./try.ts";

/**
 * One event on its way to one endpoint.
 * - `waiting`: to be tried (again) at `nextAt`
 * - `delivered`: answered by 2xx
 * - `failed`: given up after the last try
 * - `gathered`: said in one with others, by the delivery that it is `within`
 * - `stopped`: its endpoint was paused or turned off meanwhile
 */
export const deliveryStatuses = ["waiting", "delivered", "failed", "gathered", "stopped"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export type Delivery = {
  /** The event's id, which is the `webhook-id` of each try. */
  id: string;
  brand: string;
  endpoint: string;
  type: HookEvent["type"];
  /** When it happened. */
  at: string;
  conversation?: string;
  status: DeliveryStatus;
  /** Tries since it was made, or asked for again. */
  tried: number;
  /** The newest ten of all tries. */
  tries: Try[];
  nextAt?: string;
  /** Too much was said there lately: it waits to be said in one with others. */
  crowded?: true;
  /** Those that are said with it, and the one that it is said with. */
  gathers?: string[];
  within?: string;
  /** Somebody is at it until then. */
  leaseUntil?: string;
  /** How the last answer begins. */
  answer?: string;
  /** Asked for again by hand. */
  again?: { by: string; at: string };
  version: number;
};

/** Events and deliveries are kept so long. */
export const KEPT_DAYS = 30;
