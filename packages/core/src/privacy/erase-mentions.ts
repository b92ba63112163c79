import type { Context } from "../context.ts";
import type { Mention } from "../mention/mention.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { eraseMention } from "./erase-mention.ts";
import { heardFrom } from "./find-subject.ts";
import { namesOf } from "./scrubbed.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 20;
const WHILE_ON_ITS_WAY_SECONDS = 60;
/** The index is a moment behind. */
const SOON_SECONDS = 2;

/** Erases some of a person's mentions. What is erased is no longer found under them, so that the first are always the next. */
export async function eraseMentions(ctx: Context, erasure: Running): Promise<Step> {
  const { brand, platform, author } = erasure;
  const { items } = await ctx.store.list<Mention>("author", heardFrom(brand, platform, author), { limit: AT_ONCE });
  if (items.length === 0) return { looked: 0, removed: {} };
  const mentions = items.map(({ value }) => value);
  const names = [...new Set([...erasure.names, ...mentions.flatMap((each) => namesOf(each.author))])];
  const outcomes = new Set<string>();
  for (const mention of mentions)
    outcomes.add(await retryOnConflict(() => eraseMention(ctx, mention, { ...erasure, names })));
  const again = outcomes.has("erased") ? 0 : outcomes.has("in-flight") ? WHILE_ON_ITS_WAY_SECONDS : SOON_SECONDS;
  return { looked: 0, removed: {}, names, again };
}
