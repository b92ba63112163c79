import { Commented, Listing } from "@earshot/connectors/reddit/api";
import { mentionOf as redditMention } from "@earshot/connectors/reddit/mention";
import { Activity, Created, Deleted, Post, Posts } from "@earshot/connectors/x/api";
import { mentionOf as xMention } from "@earshot/connectors/x/mention";
import { Settings } from "@earshot/connectors/x/settings";
import { describe, expect } from "vitest";
import { documentedPayload, expectMentions } from "./documented-payload.ts";

describe("X", () => {
  const folder = "x/examples";
  const settings = Settings.parse({ userId: "900", username: "brewly" });
  const lists = [
    "search-recent.expanded.200",
    "search-recent.min.200",
    "user-mentions.200",
    "conversation-thread",
    "error.partial",
  ];
  for (const name of lists) {
    documentedPayload(folder, `${name}.json`, "every post is a mention", (json) => {
      const { data, includes } = Posts.parse(json);
      expectMentions(
        data.map((post) => xMention(post, includes, settings)),
        json.data.length,
      );
    });
  }
  for (const name of ["create", "mention.create", "quote.create", "reply.create", "repost.create"]) {
    documentedPayload(folder, `xaa-webhook.post.${name}.json`, "the pushed post is a mention", (json) => {
      const { data } = Activity.parse(json);
      expect(data.event_type).toBe(`post.${name}`);
      expectMentions([xMention(Post.parse(data.payload), undefined, settings)], 1);
    });
  }
  documentedPayload(folder, "create-post.201.json", "what was posted is read", (json) => {
    expect(Created.parse(json).data.id).toBe(json.data.id);
  });
  documentedPayload(folder, "delete-post.200.json", "what was deleted is read", (json) => {
    expect(Deleted.parse(json).data.deleted).toBe(true);
  });
});

describe("Reddit", () => {
  const folder = "reddit/cassettes";
  /** The last answer of a recording; the first ones log in. */
  const answerOf = (cassette: any) => cassette.at(-1).response.json;
  const listings = [
    "TestSubreddit.test_search",
    "TestInbox.test_mentions",
    "TestInbox.test_comment_replies",
    "TestReddit.test_info_url",
    "TestSubredditStreams.test_submissions",
  ];
  for (const name of listings) {
    documentedPayload(folder, `${name}.json`, "every post and comment is a mention", (json) => {
      const things = Listing.parse(answerOf(json)).data.children;
      const recorded = answerOf(json).data.children.filter(({ kind }: any) => ["t1", "t3"].includes(kind));
      expectMentions(things.map(redditMention), recorded.length);
    });
  }
  for (const name of ["TestComment.test_reply", "TestSubmission.test_reply"]) {
    documentedPayload(folder, `${name}.json`, "our comment is read", (json) => {
      const { errors, data } = Commented.parse(answerOf(json)).json;
      expect(errors).toEqual([]);
      expect(data!.things[0]!.data.name).toMatch(/^t1_\w+$/);
    });
  }
  documentedPayload(folder, "TestObjector.test_raise_api_exception.json", "a refusal that says 200 is read", (json) => {
    expect(Commented.parse(answerOf(json)).json.errors).not.toEqual([]);
  });
});
