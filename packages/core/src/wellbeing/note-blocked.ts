import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { isStanding } from "./no-contact.ts";

/** The platform said that this conversation's author has blocked us: nobody writes to them from now on. */
export async function noteBlocked(ctx: Context, { brand, id, platform, author }: Conversation): Promise<void> {
  const key = keys.noContact(brand, platform, author.id);
  await retryOnConflict(async () => {
    const known = await ctx.store.get(key);
    if (isStanding(known)) return;
    const value = {
      brand,
      platform,
      author: author.id,
      name: author.name,
      why: "blocked" as const,
      by: "earshot",
      at: ctx.now().toISOString(),
      conversation: id,
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([{ put: key, value, if: known?.version ?? "absent" }]);
  });
  ctx.log.info("author.blocked-us", { brand, conversation: id, platform });
}
