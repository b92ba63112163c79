import type { Collected } from "@earshot/core/connector";
import { ask } from "../meta/ask.ts";
import { nextOf } from "../meta/list.ts";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { FIELDS, Posts } from "./api.ts";
import { mentionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { ThreadsCall } from "./settings.ts";

const PAGE = "50";
/** Our newest posts; replies under older ones come by webhook only. */
const OUR_POSTS = "10";

/** A page of what names our account, of the replies under one of our newest posts, or of a search for the brand's terms. */
export async function collect(call: ThreadsCall, cursor: unknown): Promise<Collected> {
  const { body: ours } = await ask(call, "me/threads", { fields: "id", limit: OUR_POSTS }, Posts);
  const lists = [
    { name: "mentions", page: posts(call, "me/mentions", { limit: PAGE }, true) },
    ...ours.data.map(({ id }) => ({
      name: id,
      page: posts(call, `${encodeURIComponent(id)}/conversation`, {}, true),
    })),
  ];
  return collectSearches(cursor, lists, searches(call.query), ({ text: q }) =>
    posts(call, "keyword_search", { q, search_type: "RECENT", limit: PAGE }, false),
  );
}

function posts(call: ThreadsCall, path: string, query: Record<string, string>, addressed: boolean): Stream["page"] {
  return async (after) => {
    const asked = { fields: FIELDS, ...query, ...(after !== undefined && { after }) };
    const { body, budget } = await ask(call, path, asked, Posts);
    return { items: body.data.map((post) => mentionOf(post, addressed)), next: nextOf(body), budget };
  };
}
