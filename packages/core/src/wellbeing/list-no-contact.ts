import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { isStanding, type NoContact } from "./no-contact.ts";

const MOST = 1000;

/** Whom nobody is to write to, the newest first: a thousand at most. */
export async function listNoContact(ctx: Context, brand: string): Promise<NoContact[]> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<NoContact>(keys.noContacts(brand), { limit: MOST });
  return items
    .map(({ value }) => value)
    .filter(isStanding)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
