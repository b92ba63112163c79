import type { Collected } from "@earshot/core/connector";
import { collectSearches } from "../searches/collect-searches.ts";
import type { Stream } from "../streams.ts";
import { Posts } from "./api.ts";
import { ask, FIELDS } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { XCall } from "./settings.ts";

const PAGE = "100";
/** What was there before is not worth more of what each post costs. */
const FIRST_PAGES = 2;

/** A page of what names our account, or of the last week's posts with the brand's terms. Each post read costs money. */
export async function collect(call: XCall, cursor: unknown): Promise<Collected> {
  const { userId } = call.settings;
  const mentions = { name: "mentions", page: posts(call, `/2/users/${userId}/mentions`, {}, "pagination_token", true) };
  return collectSearches(
    cursor,
    [mentions],
    searches(call.query, call.settings),
    ({ text: query }) => posts(call, "/2/tweets/search/recent", { query }, "next_token", false),
    { firstPages: FIRST_PAGES },
  );
}

function posts(
  call: XCall,
  path: string,
  query: Record<string, string>,
  pageName: string,
  addressed: boolean,
): Stream["page"] {
  return async (after) => {
    const asked = { ...FIELDS, ...query, max_results: PAGE, ...(after !== undefined && { [pageName]: after }) };
    const { body, budget } = await ask(call, path, asked, Posts);
    const items = body.data.map((post) => ({
      ...mentionOf(post, body.includes, call.settings),
      ...(addressed && { addressed }),
    }));
    return { items, next: body.meta?.next_token ?? undefined, budget };
  };
}
