import type { Context } from "../context.ts";
import { permit } from "../team/permit.ts";
import { adviceOn, type Advice } from "./advice-on.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpointsOf, type Known } from "./endpoints-of.ts";

export const endpointStates = ["ok", "failing", "paused", "gone", "given-up"] as const;
export type EndpointState = (typeof endpointStates)[number];

/** An endpoint without its secret, with how it answers. */
export type EndpointView = Omit<Endpoint, "secret" | "brand" | "disabled"> & {
  state: EndpointState;
  failingSince?: string;
  failures?: number;
  restsUntil?: string;
  disabledAt?: string;
  /** What to do about its newest failure, where anything is known that helps. */
  advice?: Advice["todo"];
};

export function viewOf({ endpoint, health }: Known): EndpointView {
  const { secret: _, brand: __, disabled, ...shown } = endpoint;
  const advice = health?.last && adviceOn(endpoint.channel, health.last);
  return {
    ...shown,
    state: stateOf(endpoint, health),
    ...(health && { failingSince: health.failingSince, failures: health.failures }),
    ...(health?.restsUntil !== undefined && { restsUntil: health.restsUntil }),
    ...(disabled && { disabledAt: disabled.at }),
    ...(advice && { advice: advice.todo }),
  };
}

function stateOf({ disabled, pausedAt }: Endpoint, health: Known["health"]): EndpointState {
  if (disabled) return disabled.why === "gone" ? "gone" : "given-up";
  if (pausedAt !== undefined) return "paused";
  return health ? "failing" : "ok";
}

/** Where a brand's events are sent, for its admins. */
export async function listEndpoints(ctx: Context, brand: string): Promise<EndpointView[]> {
  permit(ctx, "manage", brand);
  return (await endpointsOf(ctx, brand)).map(viewOf);
}
