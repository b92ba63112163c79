import { audited } from "../audit/audited.ts";
import { changeOfBrand } from "./off-lists.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { discardTheirs } from "./discard-theirs.ts";
import { Subject, viewOf, type Erasure, type ErasureView } from "./erasure.ts";
import { findSubject } from "./find-subject.ts";
import { savedErasure } from "./saved-erasure.ts";
import { suppressedKey, whoHash } from "./suppressed.ts";

/**
 * Begins to erase a person: from now on nothing of theirs is taken in, and a queue goes through what is stored, step by step. Asked again
 * for the same person it begins anew, which finds what little there may be.
 */
export async function erasePerson(ctx: Context, brandId: string, input: unknown): Promise<ErasureView> {
  permit(ctx, "manage", brandId);
  const asked = parse(Subject, input);
  await getBrand(ctx, brandId);
  const { platform } = asked;
  const author = await findSubject(ctx, brandId, asked);
  const at = ctx.now().toISOString();
  const letters = await discardTheirs(ctx, brandId, platform, author);
  const erasure: Erasure = {
    id: idOf("e", brandId, at, ctx.token()),
    brand: brandId,
    platform,
    who: whoHash(brandId, platform, author),
    author,
    names: [],
    state: "running",
    part: "mentions",
    looked: {},
    removed: letters > 0 ? { "dead-letters": letters } : {},
    by: actorId(ctx),
    at,
    version: 1,
  };
  await retryOnConflict(async () => {
    const brand = await getBrand(ctx, brandId);
    await ctx.store.commit([
      savedErasure(ctx, erasure),
      { put: suppressedKey(brandId, platform, author), value: { erasure: erasure.id, at } },
      { remove: keys.keeper(brandId, platform, author) },
      { remove: keys.noContact(brandId, platform, author) },
      ...changeOfBrand(brand, platform, author),
      ...audited(ctx, { brand: brandId, what: "privacy.erased", about: erasure.id }),
    ]);
  });
  await ctx.queues.send("draft", [{ brand: brandId, erasure: erasure.id }]);
  ctx.log.info("privacy.erasing", { brand: brandId, platform });
  return viewOf(erasure);
}
