import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { isKeyId } from "./access-key.ts";

/** Who stands behind an id where two people are asked for: behind a key whoever made it, so that nobody is two by a key of their own. */
export async function principalOf(ctx: Context, id: string): Promise<string> {
  return isKeyId(id) ? ((await ctx.store.get(keys.accessKey(id)))?.madeBy ?? id) : id;
}
