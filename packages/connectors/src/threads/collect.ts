import type { Query } from "@earshot/core/terms/query";
import type { Collected } from "@earshot/core/connector";
import { ask } from "../meta/ask.ts";
import { nextOf } from "../meta/list.ts";
import { collectStreams, type Stream } from "../streams.ts";
import { FIELDS, Posts } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { ThreadsCall } from "./settings.ts";

const PAGE = "50";
/** Our newest posts; replies under older ones come by webhook only. */
const OUR_POSTS = "10";
/** 2 200 searches a day are allowed: two pages of each of these every ten minutes stay below. */
const MOST_SEARCHES = 7;

/** A page of what names our account, of the replies under one of our newest posts, or of a search for the brand's terms. */
export async function collect(call: ThreadsCall, cursor: unknown): Promise<Collected> {
  const { body: ours } = await ask(call, "me/threads", { fields: "id", limit: OUR_POSTS }, Posts);
  return collectStreams(cursor, [
    posts(call, "mentions", "me/mentions", { limit: PAGE }, true),
    ...ours.data.map(({ id }) => posts(call, id, `${encodeURIComponent(id)}/conversation`, {}, true)),
    ...searchesFor(call.query).map((q) =>
      posts(call, `search ${q}`, "keyword_search", { q, search_type: "RECENT", limit: PAGE }, false),
    ),
  ]);
}

function posts(
  call: ThreadsCall,
  name: string,
  path: string,
  query: Record<string, string>,
  addressed: boolean,
): Stream {
  return {
    name,
    async page(after) {
      const asked = { fields: FIELDS, ...query, ...(after !== undefined && { after }) };
      const { body, budget } = await ask(call, path, asked, Posts);
      return { items: body.data.map((post) => mentionOf(post, addressed)), next: nextOf(body), budget };
    },
  };
}

/** A search for each of the brand's alternatives, as many as the day allows; what is found is checked again here. */
function searchesFor({ any }: Query): string[] {
  const searches = any.map(({ all }) => all.map(({ text }) => text.replace(/^#/u, "")).join(" "));
  return [...new Set(searches)].slice(0, MOST_SEARCHES);
}
