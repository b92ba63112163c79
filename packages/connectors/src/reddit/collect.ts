import type { Collected } from "@earshot/core/connector";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Listing } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import { searches, subredditsOf } from "./searches.ts";
import type { RedditCall } from "./settings.ts";

const PAGE = "100";

/** A page of what mentions our account or answers it, of the newest comments of the subreddits, or of a search for the brand's terms. */
export async function collect(call: RedditCall, cursor: unknown): Promise<Collected> {
  const subreddits = subredditsOf(call.settings);
  const within = subreddits.length > 0 ? `/r/${subreddits.map(encodeURIComponent).join("+")}` : "";
  const asked = searches(call.query, call.settings);
  const lists = [
    { name: "mentions", page: listing(call, "/message/mentions", {}, true) },
    { name: "answers", page: listing(call, "/message/comments", {}, true) },
    ...(within && asked.queries.length > 0
      ? [{ name: "comments", page: listing(call, `${within}/comments`, {}, false) }]
      : []),
  ];
  return collectSearches(cursor, lists, asked, ({ text: q }) => {
    const query = { q, sort: "new", type: "link", ...(within && { restrict_sr: "1" }) };
    return listing(call, `${within}/search`, query, false);
  });
}

function listing(call: RedditCall, path: string, query: Record<string, string>, addressed: boolean): Stream["page"] {
  return async (after) => {
    const asked = { ...query, limit: PAGE, ...(after !== undefined && { after }) };
    const { body, budget } = await ask(call, path, asked, Listing);
    const items = body.data.children.map((thing) => ({ ...mentionOf(thing), ...(addressed && { addressed }) }));
    return { items, next: body.data.after ?? undefined, budget };
  };
}
