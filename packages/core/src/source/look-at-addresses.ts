import type { Context } from "../context.ts";
import { ClosedAddress, hostOf, mayBeAsked } from "../outward/address-guard.ts";

/**
 * Refuses settings that lead a source into somebody's own network, when they are entered; each request looks again.
 * @throws Refusal `bad-input` that says which rule an address breaks
 */
export async function lookAtAddresses(ctx: Context, settings: unknown): Promise<void> {
  for (const address of addressesIn(settings)) {
    const url = mayBeAsked(address, { ...ctx.outward, plain: true });
    if (await ctx.outward.leadsInside(url)) throw new ClosedAddress(hostOf(url));
  }
}

function addressesIn(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z][a-z\d+.-]*:\/\//iu.test(value.trim()) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}
