import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { mayEverywhere, mayIn } from "../team/permit.ts";
import type { AccessKey } from "./access-key.ts";

/** Every key, also those that were revoked: what they did is still called by their name. */
export async function everyKey(ctx: Context): Promise<AccessKey[]> {
  const { items } = await ctx.store.page<AccessKey>(keys.accessKeys(), { limit: 1000 });
  return items.map(({ value }) => value);
}

/** Changes keys as they stand, one change after the other; every process that knows a key looks again, as after a change of the team. */
export function changeKeys<T>(
  ctx: Context,
  decide: (all: AccessKey[]) => { changes: Change[]; result: T },
): Promise<T> {
  return retryOnConflict(async () => {
    const order = keys.teamOrder();
    const [at, all] = [await ctx.store.get(order), await everyKey(ctx)];
    const { changes, result } = decide(all);
    await ctx.store.commit([
      { put: order, value: { version: (at?.version ?? 0) + 1 }, if: at?.version ?? "absent" },
      ...changes,
    ]);
    return result;
  });
}

/** Whether who acts looks after a key: an admin of all brands, of one of the key's own, or of none but their own key. */
export function looksAfter(ctx: Context, { role, brands, madeBy }: AccessKey): boolean {
  if (mayEverywhere(ctx, "manage") || (ctx.actor !== "earshot" && ctx.actor.id === madeBy)) return true;
  return role === undefined && Object.keys(brands ?? {}).some((brand) => mayIn(ctx, "manage", brand));
}

/** @throws Refusal `not-found` where there is none, or none that one looks after */
export function theKey(ctx: Context, all: readonly AccessKey[], id: string): AccessKey {
  const key = all.find((each) => each.id === id);
  if (!key || key.revoked || !looksAfter(ctx, key)) throw new Refusal("not-found", { code: "refusal.no-key", id });
  return key;
}
