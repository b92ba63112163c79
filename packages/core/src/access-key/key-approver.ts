import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Role } from "../team/person.ts";
import { roleIn } from "../team/rights.ts";
import { isKeyId, isMachine } from "./access-key.ts";
import { leastOf } from "./least-of.ts";

/** What keys that approved are in a brand now, each as whoever made it; a revoked one, or one whose maker left, is nothing. */
export async function keyApprovers(
  ctx: Context,
  brand: string,
  ids: Iterable<string>,
): Promise<{ id: string; role: Role }[]> {
  const found = await Promise.all([...ids].filter(isKeyId).map((id) => ctx.store.get(keys.accessKey(id))));
  const approvers = found.map(async (key) => {
    if (!key || key.revoked) return [];
    const { madeBy } = key;
    const maker = isMachine(madeBy) ? ({ role: "admin" } as const) : await ctx.store.get(keys.person(madeBy));
    const role = maker && roleIn(leastOf(key, maker), brand);
    return role ? [{ id: madeBy, role }] : [];
  });
  return (await Promise.all(approvers)).flat();
}
