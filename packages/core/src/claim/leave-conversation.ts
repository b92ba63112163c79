import * as z from "zod";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { holds, type Claim } from "./claim.ts";
import { savedClaim, savedPresence } from "./saved-claim.ts";

export const Asked = z.object({
  /** One goes on looking. */
  stay: z.boolean().default(false),
});

/** Gives one's claim up, and unless one stays one's presence too. What ended is written, not removed: so those who look are told. */
export async function leaveConversation(ctx: Context, brand: string, id: string, input: unknown): Promise<void> {
  permit(ctx, "read", brand);
  const { stay } = parse(Asked, input);
  const by = actorId(ctx);
  const [claim, presence] = await Promise.all([
    ctx.store.get(keys.claim(brand, id)),
    stay ? undefined : ctx.store.get(keys.presence(brand, id, by)),
  ]);
  if (claim?.by === by) await giveUp(ctx, claim);
  if (presence) await ctx.store.commit([savedPresence({ ...presence, until: ctx.now().toISOString() })]);
}

/** Ends a claim, unless somebody has taken it over meanwhile. */
export async function giveUp(ctx: Context, claim: Claim | undefined): Promise<void> {
  if (!claim || !holds(claim, ctx.now())) return;
  try {
    const ended = { ...claim, until: ctx.now().toISOString(), version: claim.version + 1 };
    await ctx.store.commit([savedClaim(ended, claim)]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
