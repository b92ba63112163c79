import type { Incoming } from "@earshot/core/mention/mention";
import { Comments, type Comment } from "./api.ts";
import { ask } from "./ask.ts";
import { topOf } from "./mention.ts";
import type { TikTokCall } from "./settings.ts";

const PAGE = "30";
const MOST_PAGES = 10;

/** All replies in a mention's thread, oldest first. */
export async function repliesIn(call: TikTokCall, mention: Incoming): Promise<Comment[]> {
  const replies: Comment[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = {
      video_id: mention.handle?.["video"] ?? "",
      comment_id: topOf(mention),
      status: "ALL",
      sort_field: "create_time",
      sort_order: "asc",
      max_count: PAGE,
      ...(cursor && { cursor }),
    };
    const found = await ask(call, "/business/comment/reply/list/", query, Comments);
    replies.push(...found.comments);
    cursor = found.cursor;
    if (!found.has_more || !cursor) break;
  }
  return replies.map((each) => ({ ...each, parent_comment_id: topOf(mention) }));
}

/** A comment by its number. */
export async function commentAt(call: TikTokCall, video: string, id: string): Promise<Comment | undefined> {
  const query = { video_id: video, comment_ids: JSON.stringify([id]), status: "ALL", max_count: "1" };
  const { comments } = await ask(call, "/business/comment/list/", query, Comments);
  return comments.find(({ comment_id: each }) => each === id);
}
