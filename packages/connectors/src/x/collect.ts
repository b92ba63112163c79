import type { Query } from "@earshot/core/terms/query";
import type { Collected } from "@earshot/core/connector";
import { collectStreams, type Stream } from "../streams.ts";
import { Posts } from "./api.ts";
import { ask, FIELDS } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { XCall } from "./settings.ts";

const PAGE = "100";
/** By X's documentation. */
const LONGEST_QUERY = 512;

/** A page of what names our account, or of the last week's posts with the brand's terms. Each post read costs money. */
export async function collect(call: XCall, cursor: unknown): Promise<Collected> {
  const { userId } = call.settings;
  const query = searchFor(call.query, call.settings.username);
  return collectStreams(cursor, [
    posts(call, "mentions", `/2/users/${userId}/mentions`, {}, "pagination_token", true),
    ...(query === "" ? [] : [posts(call, "search", "/2/tweets/search/recent", { query }, "next_token", false)]),
  ]);
}

function posts(
  call: XCall,
  name: string,
  path: string,
  query: Record<string, string>,
  pageName: string,
  addressed: boolean,
): Stream {
  return {
    name,
    async page(after) {
      const asked = { ...FIELDS, ...query, max_results: PAGE, ...(after !== undefined && { [pageName]: after }) };
      const { body, budget } = await ask(call, path, asked, Posts);
      const items = body.data.map((post) => ({
        ...mentionOf(post, body.includes, call.settings),
        ...(addressed && { addressed }),
      }));
      return { items, next: body.meta?.next_token ?? undefined, budget };
    },
  };
}

/** As many of the alternatives as X takes; they are checked again here. */
function searchFor({ any }: Query, username: string): string {
  const rest = ` -is:retweet -from:${username}`;
  const alternatives: string[] = [];
  for (const { all } of any) {
    const words = all.map(({ text }) => `"${text.replaceAll('"', " ")}"`).join(" ");
    if ([...alternatives, words].join(" OR ").length + rest.length + 2 > LONGEST_QUERY) break;
    alternatives.push(words);
  }
  return alternatives.length === 0 ? "" : `(${alternatives.join(" OR ")})${rest}`;
}
