import type { Collected } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Comments, Found, Posts, type CommentView, type PostView } from "./api.ts";
import { ask } from "./ask.ts";
import { commentOf, isGone, postOf } from "./mention.ts";
import { searches } from "./searches.ts";
import { communitiesIn, type LemmyCall } from "./settings.ts";

/** The most that an instance gives. */
const PAGE = 50;

/** A page of the posts or comments of a community of ours, or of what a search finds among both. */
export async function collect(call: LemmyCall, cursor: unknown): Promise<Collected> {
  const lists = communitiesIn(call.settings.ours).flatMap((name) => [
    listed(call, `posts of ${name}`, `/api/v3/post/list`, name),
    listed(call, `comments of ${name}`, `/api/v3/comment/list`, name),
  ]);
  return collectSearches(cursor, lists, searches(call.query), ({ text: q }) => async (page = "1") => {
    const query = new URLSearchParams({ q, type_: "All", sort: "New", listing_type: "All", page, limit: String(PAGE) });
    const found = await ask(call, `/api/v3/search?${query}`, Found);
    const isFull = Math.max(found.posts.length, found.comments.length) >= PAGE;
    return { items: mentionsOf(call, found), next: isFull ? String(Number(page) + 1) : undefined };
  });
}

function listed(call: LemmyCall, name: string, path: string, community: string): Stream {
  return {
    name,
    async page(page = "1") {
      const query = new URLSearchParams({
        community_name: community,
        sort: "New",
        type_: "All",
        page,
        limit: String(PAGE),
      });
      const found = await ask(call, `${path}?${query}`, Posts.partial().extend(Comments.partial().shape));
      const length = (found.posts ?? found.comments ?? []).length;
      const items = mentionsOf(call, { posts: found.posts ?? [], comments: found.comments ?? [] });
      return {
        items: items.map((item) => ({ ...item, addressed: true })),
        next: length >= PAGE ? String(Number(page) + 1) : undefined,
      };
    },
  };
}

/** Deleted and removed ones are listed for a while, with a note in place of their words. */
function mentionsOf(
  { settings: { server } }: LemmyCall,
  { posts, comments }: { posts: PostView[]; comments: CommentView[] },
): Incoming[] {
  return [
    ...posts.filter(({ post }) => !isGone(post)).map((view) => postOf(server, view)),
    ...comments.filter(({ comment }) => !isGone(comment)).map((view) => commentOf(server, view)),
  ];
}
