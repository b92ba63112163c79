import * as bluesky from "@earshot/connectors/bluesky/api";
import { mentionOf as blueskyMention } from "@earshot/connectors/bluesky/mention";
import * as googlePlay from "@earshot/connectors/google-play/api";
import { mentionOf as googlePlayMention } from "@earshot/connectors/google-play/mention";
import * as mastodon from "@earshot/connectors/mastodon/api";
import { mentionOf as mastodonMention } from "@earshot/connectors/mastodon/mention";
import * as reddit from "@earshot/connectors/reddit/api";
import { mentionOf as redditMention } from "@earshot/connectors/reddit/mention";
import * as youtube from "@earshot/connectors/youtube/api";
import { mentionOf as youtubeMention } from "@earshot/connectors/youtube/mention";
import type { Incoming } from "@earshot/core/mention/mention";

/** A platform's page in its own JSON, with what nobody here asks about as well, and how its connector reads it. */
export type Payload = { item(n: number): object; page(items: object[]): unknown; read(json: unknown): Incoming[] };

const at = (n: number) => new Date(Date.UTC(2026, 2, 2, 9, 0, n)).toISOString();
const text = (n: number) =>
  `My Brewly order ${n} arrived two days late ☕ and the cup was broken. Könnten Sie sie ersetzen? See https://brewly.example/orders/${n}`;

export const payloads: Record<string, Payload> = {
  Bluesky: {
    item: (n) => ({
      uri: `at://did:plc:customer${n}/app.bsky.feed.post/3k${n}`,
      cid: `bafyreia${n}`,
      author: {
        did: `did:plc:customer${n}`,
        handle: `customer${n}.example`,
        displayName: `Customer ${n}`,
        avatar: `https://cdn.example/img/avatar/${n}@jpeg`,
        labels: [],
        createdAt: at(0),
      },
      record: {
        $type: "app.bsky.feed.post",
        text: text(n),
        createdAt: at(n),
        langs: ["en"],
        facets: [
          {
            index: { byteStart: 0, byteEnd: 2 },
            features: [{ $type: "app.bsky.richtext.facet#link", uri: `https://brewly.example/orders/${n}` }],
          },
        ],
      },
      replyCount: n % 7,
      repostCount: 0,
      likeCount: n % 31,
      indexedAt: at(n),
      labels: [],
    }),
    page: (posts) => ({ posts, cursor: "next", hitsTotal: 10_000 }),
    read: (json) => bluesky.Posts.parse(json).posts.map(blueskyMention),
  },
  Mastodon: {
    item: (n) => ({
      id: String(114_000_000_000_000_000n + BigInt(n)),
      created_at: at(n),
      in_reply_to_id: null,
      sensitive: false,
      spoiler_text: "",
      visibility: "public",
      language: "en",
      uri: `https://far.example/users/customer${n}/statuses/${n}`,
      url: `https://far.example/@customer${n}/${n}`,
      replies_count: 0,
      reblogs_count: n % 5,
      favourites_count: n % 9,
      content: `<p><span class="h-card"><a href="https://social.example/@brewly" class="u-url mention">@<span>brewly</span></a></span> ${text(n)}</p>`,
      account: {
        id: String(n),
        username: `customer${n}`,
        acct: `customer${n}@far.example`,
        display_name: `Customer ${n}`,
        locked: false,
        bot: false,
        created_at: at(0),
        note: "<p>Coffee.</p>",
        url: `https://far.example/@customer${n}`,
        avatar: `https://far.example/avatars/${n}.png`,
        followers_count: n,
        following_count: 3,
        emojis: [],
        fields: [],
      },
      media_attachments: [],
      mentions: [{ id: "900", username: "brewly", url: "https://social.example/@brewly", acct: "brewly" }],
      tags: [],
      emojis: [],
      card: null,
      poll: null,
    }),
    page: (statuses) => statuses,
    read: (json) => mastodon.Statuses.parse(json).map(mastodonMention),
  },
  Reddit: {
    item: (n) => ({
      kind: "t1",
      data: {
        name: `t1_c${n}`,
        id: `c${n}`,
        author: `customer${n}`,
        author_fullname: `t2_u${n}`,
        body: text(n),
        body_html: `&lt;div class="md"&gt;&lt;p&gt;${text(n)}&lt;/p&gt;&lt;/div&gt;`,
        permalink: `/r/coffee/comments/p1/brewly/c${n}/`,
        parent_id: "t3_p1",
        link_id: "t3_p1",
        created_utc: 1_772_442_000 + n,
        edited: false,
        score: n % 40,
        ups: n % 40,
        downs: 0,
        subreddit: "coffee",
        all_awardings: [],
        collapsed: false,
        gilded: 0,
        stickied: false,
      },
    }),
    page: (children) => ({ kind: "Listing", data: { after: "t1_next", dist: children.length, children } }),
    read: (json) => reddit.Listing.parse(json).data.children.map(redditMention),
  },
  YouTube: {
    item: (n) => ({
      kind: "youtube#commentThread",
      id: `Ug${n}`,
      snippet: {
        channelId: "UCbrewly",
        videoId: "v1",
        canReply: true,
        totalReplyCount: 0,
        isPublic: true,
        topLevelComment: {
          kind: "youtube#comment",
          id: `Ug${n}`,
          snippet: {
            textDisplay: text(n),
            textOriginal: text(n),
            authorDisplayName: `@customer${n}`,
            authorProfileImageUrl: `https://img.example/${n}`,
            authorChannelUrl: `http://www.youtube.com/@customer${n}`,
            authorChannelId: { value: `UC${n}` },
            videoId: "v1",
            canRate: true,
            viewerRating: "none",
            likeCount: n % 12,
            publishedAt: at(n),
            updatedAt: at(n),
          },
        },
      },
    }),
    page: (items) => ({ kind: "youtube#commentThreadListResponse", nextPageToken: "next", pageInfo: {}, items }),
    read: (json) =>
      youtube.Threads.parse(json).items.map(({ snippet: { topLevelComment, videoId } }) =>
        youtubeMention(topLevelComment, "UCbrewly", videoId),
      ),
  },
  "Google Play": {
    item: (n) => ({
      reviewId: `gp:${n}`,
      authorName: `Customer ${n}`,
      comments: [
        {
          userComment: {
            text: `\t${text(n)}`,
            lastModified: { seconds: String(1_772_442_000 + n), nanos: 0 },
            starRating: (n % 5) + 1,
            reviewerLanguage: "en",
            device: "husky",
            androidOsVersion: 35,
            appVersionCode: 120,
            appVersionName: "1.2.0",
            thumbsUpCount: n % 3,
            thumbsDownCount: 0,
            deviceMetadata: { productName: "husky (Pixel 8 Pro)", manufacturer: "Google", ramMb: 12_288 },
          },
        },
      ],
    }),
    page: (reviews) => ({ reviews, tokenPagination: { nextPageToken: "next" } }),
    read: (json) => googlePlay.Page.parse(json).reviews.map((each) => googlePlayMention(each, "com.brewly.app")),
  },
};
