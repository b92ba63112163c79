import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Endpoint, EndpointHealth, EndpointPace } from "./endpoint.ts";

export type Known = { endpoint: Endpoint; health?: EndpointHealth };

/** A brand's endpoints with how those answer that do not, oldest first. */
export async function endpointsOf(ctx: Context, brand: string): Promise<Known[]> {
  const { items } = await ctx.store.page<Endpoint | EndpointHealth | EndpointPace>(keys.endpoints(brand), {
    limit: 500,
  });
  const values = items.map(({ value }) => value);
  const healths = new Map(values.flatMap((value) => ("endpoint" in value ? [[value.endpoint, value] as const] : [])));
  return values
    .flatMap((value) => ("endpoint" in value || "paceOf" in value ? [] : [value]))
    .map((endpoint): Known => {
      const health = healths.get(endpoint.id);
      return { endpoint, ...(health && { health }) };
    })
    .toSorted((a, b) => a.endpoint.createdAt.localeCompare(b.endpoint.createdAt));
}

export async function theEndpoint(ctx: Context, brand: string, id: string): Promise<Endpoint> {
  const endpoint = await ctx.store.get(keys.endpoint(brand, id));
  if (!endpoint || !("channel" in endpoint)) throw new Refusal("not-found", { code: "refusal.no-endpoint", id, brand });
  return endpoint;
}
