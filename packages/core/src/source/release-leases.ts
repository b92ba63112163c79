import { listBrands } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { listSources, updateSource } from "./change-source.ts";

/** Gives back the leases of collections that a killed process left; only for where no other process can be collecting. */
export async function releaseLeases(ctx: Context): Promise<void> {
  for (const brand of await listBrands(ctx)) {
    for (const { id, leaseUntil } of await listSources(ctx, brand.id)) {
      if (leaseUntil === undefined) continue;
      await updateSource(ctx, brand.id, id, (source) => {
        const released = { ...source };
        delete released.leaseUntil;
        return released;
      });
    }
  }
}
