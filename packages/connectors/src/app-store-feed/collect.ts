import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { requestJson } from "../http.ts";
import { Page, Review } from "./api.ts";
import { mentionOf } from "./mention.ts";
import type { AppStoreFeedCall } from "./settings.ts";

/** The newest pages are read again each time: there is an edited review too, and one that was released late. */
const PAGES = 3;

/** The newest reviews of the app; the cursor has nothing to remember. */
export async function collect(call: AppStoreFeedCall): Promise<Collected> {
  const items: Collected["items"] = [];
  for (let page = 1; page <= PAGES; page++) {
    const reviews = (await read(call, page)).flatMap((entry) => Review.safeParse(entry).data ?? []);
    if (reviews.length === 0) break;
    items.push(...reviews.flatMap((review) => mentionOf(review) ?? []));
  }
  return { items, cursor: {} };
}

async function read(call: AppStoreFeedCall, page: number): Promise<unknown[]> {
  const { server, country, appId } = call.settings;
  const url = new URL(`/${country}/rss/customerreviews/page=${page}/id=${appId}/sortby=mostrecent/json`, server);
  try {
    return (await requestJson(call, url, Page, { effect: "read" })).body.feed.entry;
  } catch (error) {
    if (!(error instanceof ConnectorError) || (error.trouble !== "gone" && error.trouble !== "refused")) throw error;
    if (page > 1) return [];
    throw new ConnectorError(
      "refused",
      `The App Store (${country}) has no app ${appId}. Check the number and the country.`,
      { cause: error },
    );
  }
}
