import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Endpoint } from "./endpoint.ts";
import { theEndpoint } from "./endpoints-of.ts";

/** Reads, changes and writes an endpoint, again when somebody wrote in between; `what` people did goes into the audit log. */
export async function updateEndpoint(
  ctx: Context,
  brand: string,
  id: string,
  change: (known: Endpoint) => Endpoint,
  what?: "webhook.changed",
): Promise<Endpoint> {
  return retryOnConflict(async () => {
    const known = await theEndpoint(ctx, brand, id);
    const next: Endpoint = { ...change(known), version: known.version + 1 };
    await ctx.store.commit([
      { put: keys.endpoint(brand, id), value: next, if: known.version },
      ...(what ? audited(ctx, { what, brand, about: id, before: shown(known), after: shown(next) }) : []),
    ]);
    return next;
  });
}

/** What the audit log keeps of an endpoint: never its secret, but that it was changed. */
export function shown(endpoint: Endpoint): object {
  const {
    id: _,
    brand: __,
    version: ___,
    secret: ____,
    createdAt: _____,
    createdBy: ______,
    disabled,
    ...rest
  } = endpoint;
  return { ...rest, disabled: disabled?.at };
}
