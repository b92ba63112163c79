import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Post } from "@earshot/connectors/bluesky/api";
import { mentionOf as blueskyMention } from "@earshot/connectors/bluesky/mention";
import { Found, Hit } from "@earshot/connectors/hacker-news/api";
import { mentionOf as hackerNewsMention } from "@earshot/connectors/hacker-news/mention";
import { Context, Status, Statuses } from "@earshot/connectors/mastodon/api";
import { mentionOf as mastodonMention } from "@earshot/connectors/mastodon/mention";
import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";

const SPECS = resolve(process.env["EARSHOT_SHARED"] ?? "../shared", "specs");

/** A test on payloads that the platform itself documents; where they are absent, it says so and is skipped. */
function documented(path: string, title: string, check: (json: any) => void): void {
  const file = join(SPECS, path);
  const absent = !existsSync(file);
  test.skipIf(absent)(absent ? `${title} (skipped: no ${file})` : title, () =>
    check(JSON.parse(readFileSync(file, "utf8"))),
  );
}

const isMention = (mention: unknown) => expect(Incoming.safeParse(mention).error).toBeUndefined();

for (const name of ["search.front_page.200", "search.doc-example.200"]) {
  documented(`hackernews/examples/${name}.json`, `Hacker News: every hit of ${name} is a mention`, (json) => {
    const { hits } = Found.parse(json);
    expect(hits.length).toBeGreaterThan(0);
    // The documentation's example leaves the date out.
    const whole = (hit: any) => ({ created_at_i: 1_160_418_111, ...hit });
    for (const hit of hits) isMention(hackerNewsMention(Hit.parse(whole(hit))));
  });
}

for (const name of ["status-create.200", "search.200", "timeline-tag.200", "status.200", "status-context.200"]) {
  documented(
    `mastodon/examples/${name}.json`,
    `Mastodon: ${name} is read, and what its documentation left out is no crash`,
    (json) => {
      const lists = Array.isArray(json)
        ? [json]
        : [json.statuses, json.descendants, json.ancestors].filter(Array.isArray);
      for (const list of lists) for (const status of Statuses.parse(list)) isMention(mastodonMention(status));
      const single = Status.safeParse(json);
      if (single.success) isMention(mastodonMention(single.data));
      if (name.startsWith("status-context")) expect(Context.safeParse(json).success).toBe(true);
    },
  );
}

documented(
  "bluesky/examples/listNotifications.snapshot.json",
  "Bluesky: every notification with a post is a mention",
  (json) => {
    const posts = json.notifications.filter(({ record }: any) => record.$type === "app.bsky.feed.post");
    expect(posts.length).toBeGreaterThan(0);
    for (const post of posts) isMention(blueskyMention(Post.parse(post)));
  },
);
