import type { Collected } from "@earshot/core/connector";
import { collectStreams } from "../streams.ts";
import { Latest } from "./api.ts";
import { ask } from "./ask.ts";
import { isOpen, mentionOf } from "./mention.ts";
import { search } from "./search.ts";
import type { DiscourseCall } from "./settings.ts";

/** Posts are numbered through the whole forum; a page goes so many numbers back. */
const STEP = 50;

/** A page of the newest posts of a forum of our own, or of those that the search finds on another. */
export async function collect(call: DiscourseCall, cursor: unknown): Promise<Collected> {
  return call.settings.everything ? newest(call, cursor) : search(call, cursor);
}

function newest(call: DiscourseCall, cursor: unknown): Promise<Collected> {
  return collectStreams(cursor, [
    {
      name: "posts",
      async page(after) {
        const query = after === undefined ? "" : `?before=${after}`;
        const { latest_posts: posts } = await ask(call, `/posts.json${query}`, Latest);
        const items = posts.filter(isOpen).map((post) => ({ ...mentionOf(call.settings, post), addressed: true }));
        return {
          items,
          next: before(
            posts.map(({ id }) => id),
            after,
          ),
        };
      },
    },
  ]);
}

/** Deleted posts and private messages leave holes: a page may be empty, and posts be behind it. */
function before(ids: number[], after: string | undefined): string | undefined {
  if (ids.length === 0 && after === undefined) return undefined;
  const next = ids.length > 0 ? Math.min(...ids) - 1 : Number(after) - STEP;
  return next > 0 ? String(next) : undefined;
}
