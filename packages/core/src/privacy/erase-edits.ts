import type { Context } from "../context.ts";
import { expiryOfEdit, type Edit } from "../draft/edits.ts";
import { keys } from "../keys.ts";
import { scrubbed } from "./scrubbed.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 100;

/** Takes a person's names out of what was learned from changes of drafts. */
export async function eraseEdits(ctx: Context, { brand, names, after }: Running): Promise<Step> {
  const page = await ctx.store.page<Edit>(keys.edits(brand), { limit: AT_ONCE, after });
  let edits = 0;
  for (const { key, value } of page.items) {
    const next = { ...value, from: scrubbed(value.from, names), to: scrubbed(value.to, names) };
    if (next.from === value.from && next.to === value.to) continue;
    const saved = { ...next, version: value.version + 1 };
    await ctx.store.commit([{ put: key, value: saved, if: value.version, expiresAt: expiryOfEdit(value.at) }]);
    edits++;
  }
  return { looked: page.items.length, removed: edits > 0 ? { edits } : {}, after: page.next };
}
