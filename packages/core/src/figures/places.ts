import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";

const AT_ONCE = 100;

/** At how many more places the stories of a period stand than the one at which each was heard first. */
export function tallyPlaces() {
  const stories = new Set<string>();
  return {
    take({ published, deletedAt, conversation }: Mention): void {
      if (published && deletedAt === undefined) stories.add(conversation);
    },
    async more(ctx: Pick<Context, "store">, brand: string): Promise<number> {
      const ids = [...stories];
      let more = 0;
      for (let n = 0; n < ids.length; n += AT_ONCE) {
        const some = ids.slice(n, n + AT_ONCE).map((id) => keys.conversation(brand, id));
        for (const story of await ctx.store.getMany<Conversation>(some)) more += (story?.places ?? 1) - 1;
      }
      return more;
    },
  };
}
