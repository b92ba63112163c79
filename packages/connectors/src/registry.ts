import type { Connector } from "@earshot/core/connector";
import { appStoreFeed } from "./app-store-feed/index.ts";
import { bluesky } from "./bluesky/index.ts";
import { feed } from "./feed/index.ts";
import { hackerNews } from "./hacker-news/index.ts";
import { mastodon } from "./mastodon/index.ts";
import { anyWebhook } from "./webhook/index.ts";
import { googlePlay } from "./google-play/index.ts";
import { googleBusiness } from "./google-business/index.ts";
import { appStoreConnect } from "./app-store-connect/index.ts";
import { youtube } from "./youtube/index.ts";
import { reddit } from "./reddit/index.ts";
import { x } from "./x/index.ts";
import { facebook } from "./facebook/index.ts";
import { instagram } from "./instagram/index.ts";
import { threads } from "./threads/index.ts";
import { trustpilot } from "./trustpilot/index.ts";
import { yelp } from "./yelp/index.ts";
import { tripadvisor } from "./tripadvisor/index.ts";
import { playground } from "./playground/index.ts";
import { stackExchange } from "./stack-exchange/index.ts";
import { discourse } from "./discourse/index.ts";
import { github } from "./github/index.ts";
import { lemmy } from "./lemmy/index.ts";
import { productHunt } from "./product-hunt/index.ts";
import { tiktok } from "./tiktok/index.ts";

/** Every platform that Earshot can talk to. */
export const connectors: Record<string, Connector> = {
  [playground.platform]: playground,
  [hackerNews.platform]: hackerNews,
  [feed.platform]: feed,
  [mastodon.platform]: mastodon,
  [bluesky.platform]: bluesky,
  [appStoreFeed.platform]: appStoreFeed,
  [anyWebhook.platform]: anyWebhook,
  [googlePlay.platform]: googlePlay,
  [googleBusiness.platform]: googleBusiness,
  [appStoreConnect.platform]: appStoreConnect,
  [youtube.platform]: youtube,
  [reddit.platform]: reddit,
  [x.platform]: x,
  [facebook.platform]: facebook,
  [instagram.platform]: instagram,
  [threads.platform]: threads,
  [trustpilot.platform]: trustpilot,
  [yelp.platform]: yelp,
  [tripadvisor.platform]: tripadvisor,
  [stackExchange.platform]: stackExchange,
  [discourse.platform]: discourse,
  [github.platform]: github,
  [lemmy.platform]: lemmy,
  [productHunt.platform]: productHunt,
  [tiktok.platform]: tiktok,
};
