import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { holds, PRESENCE_SECONDS, type AtWork, type Claim, type Presence } from "./claim.ts";
import { savedPresence } from "./saved-claim.ts";

const MOST = 100;

/** Says that one has a conversation open, and again every 45 s; without that it ends after 100 s. */
export async function lookAt(ctx: Context, brand: string, id: string): Promise<AtWork> {
  permit(ctx, "read", brand);
  if (ctx.actor !== "earshot") {
    const { id: by, name } = ctx.actor;
    const until = new Date(ctx.now().getTime() + PRESENCE_SECONDS * 1000);
    const value: Presence = { brand, conversation: id, by, name, until: until.toISOString() };
    await ctx.store.commit([savedPresence(value)]);
  }
  return atWorkOn(ctx, brand, id);
}

/** Who writes in one conversation, and who looks at it: one query. */
export async function atWorkOn(ctx: Context, brand: string, id: string): Promise<AtWork> {
  const { items } = await ctx.store.page<Claim | Presence>(keys.claims(brand), { prefix: `${id}#`, limit: MOST });
  const now = ctx.now();
  const here: AtWork = { present: [] };
  for (const { value } of items) {
    if (!holds(value, now)) continue;
    if ("since" in value) here.claim = value;
    else here.present.push(value);
  }
  return here;
}
