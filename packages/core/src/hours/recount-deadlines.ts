import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { Conflict } from "../errors.ts";
import { desk } from "../keys.ts";
import { nextStepAt, type Dated } from "../ladder/ladder.ts";
import { deadlineOf } from "../mention/deadline.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";

const AT_ONCE = 100;
export const Asked = z.object({ after: z.string().max(2000).optional() });

export type Recounted = { looked: number; changed: number; next?: string };

/**
 * Counts the deadlines of what is open by the brand's settings as they are now; until then a deadline stays as it was given. A page at a
 * time: again with `next` until there is none. Steps of the ladder that were taken are not taken again.
 */
export async function recountDeadlines(ctx: Context, brandId: string, input: unknown = {}): Promise<Recounted> {
  permit(ctx, "manage", brandId);
  const { after } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  if (after === undefined) await ctx.store.commit(audited(ctx, { brand: brandId, what: "deadlines.recounted" }));
  const { items, next } = await ctx.store.list<Conversation>("inbox", desk.of(brandId), {
    ...desk.working,
    limit: AT_ONCE,
    after,
  });
  let changed = 0;
  for (const { value } of items) if (await recount(ctx, brand, value)) changed++;
  return { looked: items.length, changed, ...(next !== undefined && { next }) };
}

async function recount(ctx: Context, brand: Brand, known: Conversation): Promise<boolean> {
  const { dueAt: before, dueFrom, heardAt, urgency } = known;
  if (before === undefined || heardAt === undefined) return false;
  const from = dueFrom ?? heardAt;
  const dueAt = deadlineOf(brand, known, from);
  const dated: Dated = { urgency, dueFrom: from, dueAt };
  const ladderAt = nextStepAt(brand, dated, known.ladder);
  if (dueAt === before && ladderAt === known.ladderAt) return false;
  const next = moved(known, { dueAt, dueFrom: from, ladderAt });
  const at = ctx.now().toISOString();
  try {
    await ctx.store.commit([
      saved(next),
      happened(next, {
        at,
        by: actorId(ctx),
        what: "deadline-changed",
        why: { code: "ladder.deadline-changed", before, after: dueAt },
      }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false; // whoever changed it meanwhile counted by the new settings, or has answered
    throw error;
  }
}
