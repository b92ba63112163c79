import type { NewSource } from "@earshot/core/source/source";
import type * as z from "zod";

type Asked = { appStoreId?: string; feeds: string[]; mastodon: string; news?: string[] };

/** A news search that answers as RSS for any words, without a key; by itself it has the edition of where it is asked from. */
const NEWS_SEARCH = "https://news.google.com/rss/search?q={query}";

/** Every platform that can be listened to without an account or key. */
export function keylessSources({ appStoreId, feeds, mastodon, news = [] }: Asked): z.input<typeof NewSource>[] {
  return [
    { platform: "hacker-news", settings: {} },
    ...(news.length > 0 ? news : [undefined]).map((edition) => ({
      platform: "feed",
      name: edition ? `News search ${edition}` : "News search",
      settings: { url: NEWS_SEARCH, ...(edition && { edition }) },
    })),
    ...feeds.map((url) => ({ platform: "feed", name: hostOf(url), settings: { url } })),
    { platform: "mastodon", settings: { server: mastodon } },
    { platform: "bluesky", settings: {} },
    { platform: "stack-exchange", settings: {} },
    { platform: "lemmy", settings: {} },
    ...(appStoreId ? [{ platform: "app-store-feed", settings: { appId: appStoreId } }] : []),
  ];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
