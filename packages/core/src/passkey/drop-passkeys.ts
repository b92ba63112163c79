import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { MOST_PASSKEYS } from "./passkey.ts";

/** Takes away what is kept of the passkeys of somebody who has left. */
export async function dropPasskeys(ctx: Context, person: string): Promise<void> {
  const { items } = await ctx.store.page(keys.passkeys(person), { limit: MOST_PASSKEYS });
  await ctx.store.commit(items.map(({ key }) => ({ remove: key })));
}
