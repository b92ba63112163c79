import { mustBeOpen } from "../approval/open-for-approval.ts";
import type { Context } from "../context.ts";
import { theSituation, type Situation } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { permit } from "../team/permit.ts";
import { seenOf } from "./decision.ts";

/**
 * A conversation that is as it was shown to whoever decides on it now.
 * @throws Refusal `taken` when another was faster, `stale` when anything is other than it was
 */
export async function asSeen(ctx: Context, brand: string, id: string, seen: string): Promise<Situation> {
  permit(ctx, "approve", brand);
  const situation = await theSituation(ctx, brand, id);
  await mustBeOpen(ctx, situation);
  if (!situation.draft || seenOf(situation.fingerprint) !== seen)
    throw new Refusal("stale", { code: "refusal.newer-draft" }, { changed: [] });
  return situation;
}
