import { setApprovals } from "../approval/set-approvals.ts";
import { audited } from "../audit/audited.ts";
import { changeBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { removePlaybook, savePlaybook } from "../draft/playbooks.ts";
import { Refusal } from "../errors.ts";
import { removeArticle } from "../knowledge/remove-article.ts";
import { saveArticle } from "../knowledge/save-article.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { isRemoved, type ReplayChange } from "./change.ts";
import { readReplay, theReplay } from "./read-replays.ts";
import type { ReplayView } from "./replay.ts";
import { savedReplay } from "./saved-replay.ts";
import { basisOf, settingsOf } from "./settings.ts";
import { rightFor } from "./right-for.ts";

/**
 * Saves the change that was tried, as it was tried, through the verbs that save each part of it; nothing else that was compared.
 * @throws Refusal `stale` when the settings are no longer those it was compared with, or it was saved already; `too-late` until it is done
 */
export async function saveReplayed(ctx: Context, brand: string, id: string): Promise<ReplayView> {
  permit(ctx, "read", brand);
  const run = await theReplay(ctx, brand, id);
  permit(ctx, rightFor(run), brand);
  if (Object.keys(run.change).length === 0) throw new Refusal("bad-input", { code: "refusal.replay-nothing" });
  if (run.state !== "done") throw new Refusal("too-late", { code: "refusal.replay-not-done" });
  if (run.saved) throw new Refusal("stale", { code: "refusal.replay-saved" }, { ...run.saved });
  if (basisOf(await settingsOf(ctx, brand), run.change) !== run.basis)
    throw new Refusal("stale", { code: "refusal.replay-stale" });
  await saveAll(ctx, brand, run.change);
  await retryOnConflict(async () => {
    const known = await theReplay(ctx, brand, id);
    const saved = { by: actorId(ctx), at: ctx.now().toISOString() };
    await ctx.store.commit([
      savedReplay(ctx, { ...known, saved, version: known.version + 1 }),
      ...audited(ctx, { brand, what: "replay.saved", about: id, after: { change: Object.keys(run.change) } }),
    ]);
  });
  return readReplay(ctx, brand, id);
}

async function saveAll(ctx: Context, brand: string, change: ReplayChange): Promise<void> {
  const { approvals, playbooks = [], knowledge = [], ...fields } = change;
  if (Object.keys(fields).length > 0) await changeBrand(ctx, brand, fields);
  if (approvals) await setApprovals(ctx, brand, approvals);
  for (const each of playbooks) {
    if (isRemoved(each)) await removePlaybook(ctx, brand, each.id);
    else await savePlaybook(ctx, brand, each.id, each);
  }
  for (const each of knowledge) {
    if (isRemoved(each)) await removeArticle(ctx, brand, each.language, each.id);
    else await saveArticle(ctx, brand, each.language, each.id, each);
  }
}
