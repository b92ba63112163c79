import type { Query } from "@earshot/core/terms/query";
import type { Collected } from "@earshot/core/connector";
import { collectStreams, type Stream } from "../streams.ts";
import { Listing } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { RedditCall } from "./settings.ts";

const PAGE = "100";

/** A page of the search for the brand's terms, of comments that name our account, or of answers to ours. */
export async function collect(call: RedditCall, cursor: unknown): Promise<Collected> {
  const q = searchFor(call.query);
  const streams = [
    listing(call, "mentions", "/message/mentions", {}, true),
    listing(call, "answers", "/message/comments", {}, true),
    ...(q === "" ? [] : [search(call, q)]),
  ];
  return collectStreams(cursor, streams);
}

function search(call: RedditCall, q: string): Stream {
  const subreddits = call.settings.subreddits.split(/[\s,]+/u).flatMap((name) => name.replace(/^\/?r\//u, "") || []);
  const within = subreddits.length > 0 ? `/r/${subreddits.map(encodeURIComponent).join("+")}` : "";
  const query = { q, sort: "new", type: "link", ...(within && { restrict_sr: "1" }) };
  return listing(call, "search", `${within}/search`, query, false);
}

function listing(
  call: RedditCall,
  name: string,
  path: string,
  query: Record<string, string>,
  addressed: boolean,
): Stream {
  return {
    name,
    async page(after) {
      const asked = { ...query, limit: PAGE, ...(after !== undefined && { after }) };
      const { body, budget } = await ask(call, path, asked, Listing);
      const items = body.data.children.map((thing) => ({ ...mentionOf(thing), ...(addressed && { addressed }) }));
      return { items, next: body.data.after ?? undefined, budget };
    },
  };
}

/** Any of the alternatives; what is excluded and joined is checked again here. */
function searchFor({ any }: Query): string {
  return any.map(({ all }) => all.map(({ text }) => `"${text.replaceAll('"', " ")}"`).join(" AND ")).join(" OR ");
}
