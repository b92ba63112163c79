import { Notifications, Post, PostRecord, Ref } from "@earshot/connectors/bluesky/api";
import { mentionOf as blueskyMention } from "@earshot/connectors/bluesky/mention";
import { Found, Hit } from "@earshot/connectors/hacker-news/api";
import { mentionOf as hackerNewsMention } from "@earshot/connectors/hacker-news/mention";
import { Context, Notifications as Notices, Statuses } from "@earshot/connectors/mastodon/api";
import { mentionOf as mastodonMention } from "@earshot/connectors/mastodon/mention";
import { describe, expect } from "vitest";
import { documentedPayload, expectMentions } from "./documented-payload.ts";

describe("Hacker News", () => {
  const folder = "hackernews/examples";
  for (const name of ["search.front_page.200.json", "search.doc-example.200.json"]) {
    documentedPayload(folder, name, "every hit is a mention", (json) => {
      const { hits } = Found.parse(json);
      // The documentation's example leaves the date out.
      const whole = (hit: any) => Hit.parse({ created_at_i: 1_160_418_111, ...hit });
      expectMentions(
        hits.map((hit: any) => hackerNewsMention(whole(hit))),
        json.hits.length,
      );
    });
  }
});

describe("Mastodon", () => {
  const folder = "mastodon/examples";
  // The documentation leaves much out of its examples: what cannot be read is left out, and no crash.
  for (const name of ["search.200", "timeline-tag.200", "status-create.200", "status.200"]) {
    documentedPayload(folder, `${name}.json`, "what is whole of it is a mention", (json) => {
      const statuses = Statuses.parse(Array.isArray(json) ? json : (json.statuses ?? [json]));
      expectMentions(statuses.map(mastodonMention), statuses.length);
    });
  }
  documentedPayload(folder, "status-context.200.json", "what is under a status is read", (json) => {
    const { descendants } = Context.parse(json);
    expectMentions(descendants.map(mastodonMention), descendants.length);
  });
  documentedPayload(folder, "notifications.200.json", "notifications are read", (json) => {
    expect(Notices.safeParse(json).error).toBeUndefined();
  });
});

describe("Bluesky", () => {
  const folder = "bluesky/examples";
  documentedPayload(
    folder,
    "listNotifications.snapshot.json",
    "every notification with a post is a mention",
    (json) => {
      const posts = json.notifications.filter(({ record }: any) => record.$type === "app.bsky.feed.post");
      expect(posts.length).toBeGreaterThan(0);
      expectMentions(
        posts.map((post: unknown) => blueskyMention(Post.parse(post))),
        posts.length,
      );
      expect(Notifications.safeParse(json).error).toBeUndefined();
    },
  );
  for (const name of [
    "post-record",
    "post-record.langs",
    "post-record.quote",
    "post-record.reply",
    "post-record.facets",
  ]) {
    documentedPayload(folder, `${name}.json`, "the record is a mention", (json) => {
      const record = PostRecord.parse(json);
      const author = { did: "did:plc:mia", handle: "mia.example" };
      const uri = "at://did:plc:mia/app.bsky.feed.post/3lgone";
      expectMentions([blueskyMention(Post.parse({ uri, cid: "bafy", author, record }))], 1);
    });
  }
  documentedPayload(folder, "createRecord.response.json", "the answer to a write is read", (json) => {
    expect(Ref.parse(json).uri).toBe(json.uri);
  });
});
