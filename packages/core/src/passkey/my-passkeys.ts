import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { actorId } from "../team/permit.ts";
import { MOST_PASSKEYS, type Passkey } from "./passkey.ts";

/** One of one's own passkeys; `id` removes it. */
export type PasskeyView = Pick<Passkey, "name" | "site" | "createdAt" | "lastUsedAt"> & { id: string };

export async function passkeysOf(ctx: Context, person: string): Promise<Passkey[]> {
  const { items } = await ctx.store.page<Passkey>(keys.passkeys(person), { limit: MOST_PASSKEYS });
  return items.map(({ value }) => value);
}

/** One's own passkeys, the oldest first. */
export async function myPasskeys(ctx: Context): Promise<PasskeyView[]> {
  const { items } = await ctx.store.page<Passkey>(keys.passkeys(actorId(ctx)), { limit: MOST_PASSKEYS });
  return items
    .map(({ key, value }) => viewOf(key.sk, value))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export const viewOf = (id: string, { name, site, createdAt, lastUsedAt }: Passkey): PasskeyView => ({
  id,
  name,
  site,
  createdAt,
  ...(lastUsedAt && { lastUsedAt }),
});
