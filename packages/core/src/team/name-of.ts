import type { Context } from "../context.ts";
import { isKeyId } from "../access-key/access-key.ts";
import { keys } from "../keys.ts";

/** How a person or an access key is called to others, also who is no longer on the team; whoever never was by their id. */
export async function nameOf(ctx: Context, id: string): Promise<string> {
  if (id === "earshot") return "Earshot";
  if (isKeyId(id)) return (await ctx.store.get(keys.accessKey(id)))?.name ?? id;
  const person = (await ctx.store.get(keys.person(id))) ?? (await ctx.store.get(keys.former(id)));
  return person?.name ?? id;
}
