import type { Collected } from "@earshot/core/connector";
import { nextOf } from "../meta/list.ts";
import { collectStreams, type Stream } from "../streams.ts";
import { Posts, Ratings } from "./api.ts";
import { ask } from "../meta/ask.ts";
import { mentionOf, reviewOf } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

const ENTRY = "id,message,from,created_time,permalink_url";
const COMMENTS = `comments.filter(stream).order(reverse_chronological).limit(50){${ENTRY},parent{id}}`;
const PAGE = "50";

/**
 * A page of the Page's feed with its newest comments, of posts that name the Page, or of its recommendations. Older comments on
 * old posts come by webhook only.
 */
export async function collect(call: FacebookCall, cursor: unknown): Promise<Collected> {
  return collectStreams(cursor, [posts(call, "feed"), posts(call, "tagged"), ratings(call)]);
}

function posts(call: FacebookCall, edge: "feed" | "tagged"): Stream {
  return {
    name: edge,
    async page(after) {
      const query = { fields: `${ENTRY},${COMMENTS}`, limit: PAGE, ...(after !== undefined && { after }) };
      const { body: page, budget } = await ask(call, `${call.settings.pageId}/${edge}`, query, Posts);
      const items = page.data.flatMap((post) => [
        mentionOf(post),
        ...(post.comments?.data ?? []).map((comment) => mentionOf(comment, post.id)),
      ]);
      return { items, next: nextOf(page), budget };
    },
  };
}

function ratings(call: FacebookCall): Stream {
  return {
    name: "ratings",
    async page(after) {
      const fields = "open_graph_story{id},recommendation_type,rating,review_text,reviewer,created_time";
      const query = { fields, limit: PAGE, ...(after !== undefined && { after }) };
      const { body: page, budget } = await ask(call, `${call.settings.pageId}/ratings`, query, Ratings);
      return { items: page.data.map(reviewOf), next: nextOf(page), budget };
    },
  };
}
