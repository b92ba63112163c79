import type { Context } from "../context.ts";
import { foldedNames } from "../identity/folded-name.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import type { Subject } from "./erasure.ts";

const MOST = 50;

/** A person's own mentions on a platform stand under this, the earliest first. */
export const heardFrom = (brand: string, platform: string, author: string) => `${brand}/${platform}:${author}`;

/** Somebody's id on a platform: as it was given, or whose handle it is there. */
export async function findSubject(ctx: Context, brand: string, { platform, author }: Subject): Promise<string> {
  const { items } = await ctx.store.list("author", heardFrom(brand, platform, author), { limit: 1 });
  if (items.length > 0) return author;
  const handle = author.replace(/^@/u, "");
  const { name } = foldedNames({ name: handle });
  if (name === undefined) return author;
  // A handle that is no other than the name is found as a name.
  for (const index of ["heard", "author"] as const) {
    const said = await ctx.store.list<Pointer>(index, `${brand}/SAID#${name}`, { limit: MOST });
    const mentions = said.items.map(({ key, value }) =>
      keys.mention(brand, value.conversation, key.pk.slice(key.pk.indexOf("#") + 1)),
    );
    const found = mentions.length > 0 ? await ctx.store.getMany<Mention>(mentions) : [];
    const theirs = found.find(
      (each) => each?.platform === platform && each.author.handle?.replace(/^@/u, "") === handle,
    );
    if (theirs) return theirs.author.id;
  }
  return author;
}
