import type { Context } from "../context.ts";
import { permit } from "../team/permit.ts";
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
};

export function viewOf({ endpoint, health }: Known): EndpointView {
  const { secret: _, brand: __, disabled, ...shown } = endpoint;
  return {
    ...shown,
    state: stateOf(endpoint, health),
    ...(health && { failingSince: health.failingSince, failures: health.failures }),
    ...(health?.restsUntil !== undefined && { restsUntil: health.restsUntil }),
    ...(disabled && { disabledAt: disabled.at }),
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
