import { Entry, Posts, Pushed, Rating } from "@earshot/connectors/facebook/api";
import { mentionOf, pushedMention, reviewOf } from "@earshot/connectors/facebook/mention";
import { Comment, Media, Pushed as InstagramPushed } from "@earshot/connectors/instagram/api";
import { mentionOf as instagramMention, taggedOf } from "@earshot/connectors/instagram/mention";
import {
  Container,
  Made,
  Post,
  Posts as ThreadsPosts,
  Profile,
  Pushed as ThreadsPushed,
} from "@earshot/connectors/threads/api";
import { mentionOf as threadsMention } from "@earshot/connectors/threads/mention";
import { describe, expect } from "vitest";
import { documentedPayload, expectMentions } from "./documented-payload.ts";

describe("Facebook", () => {
  const folder = "meta-facebook/examples";
  for (const name of ["comment-permalink", "comment_canHide", "comment-messagetags"]) {
    documentedPayload(folder, `${name}.json`, "a comment is a mention", (json) =>
      expectMentions([mentionOf(Entry.parse(json))], 1),
    );
  }
  documentedPayload(folder, "post-with-comment.json", "a post and its comments are mentions", (json) => {
    const [post] = Posts.parse({ data: [json] }).data;
    expectMentions(
      [post!, ...(post!.comments?.data ?? [])].map((entry) => mentionOf(entry)),
      1 + json.comments.data.length,
    );
  });
  for (const name of ["opengraphrating-recommendation", "opengraphrating-real-recommendation"]) {
    documentedPayload(folder, `${name}.json`, "a recommendation is a review", (json) => {
      // What is not asked for is left out of the recording.
      expectMentions([reviewOf(Rating.parse({ open_graph_story: { id: "1" }, ...json }))], 1);
    });
  }
  const pushes = {
    "feed-comment-add-211": 1,
    "feed-comment-add-25": 1,
    "feed-comment-add-with-photo": 1,
    "feed-comment-edited-25": 1,
    "feed-comment-hide": 0,
    "feed-comment-remove-25": 0,
    "feed-post-add-25": 1,
    "feed-post-edit": 1,
    "feed-post-remove-25": 0,
    "feed-reaction-add": 0,
    "feed-status-add-25": 1,
    "feed-two-entries-25": 0,
    "mention-comment-add": 1,
    "mention-post-add": 0,
    "mention-post-add-real": 1,
    "messaging-message-basic": 0,
    "ratings-like-add-25": 0,
    "ratings-rating-remove-25": 0,
  };
  for (const [name, count] of Object.entries(pushes)) {
    documentedPayload(folder, `webhook.${name}.json`, `a push with ${count} to hear`, (json) => {
      const changes = Pushed.parse(json).entry.flatMap((entry) => entry.changes);
      expectMentions(
        changes.flatMap((change) => pushedMention(change) ?? []),
        count,
      );
    });
  }
});

describe("Instagram", () => {
  const folder = "meta-instagram/examples";
  for (const name of ["comment", "comment_missing_user"]) {
    documentedPayload(folder, `${name}.json`, "a comment is a mention", (json) =>
      expectMentions([instagramMention(Comment.parse(json), undefined)], 1),
    );
  }
  documentedPayload(folder, "mentioned-media.json", "a post that names us is a mention", (json) => {
    expectMentions([taggedOf(Media.parse(json.mentioned_media ?? json))], 1);
  });
  const pushes = {
    "wh-comments": 1,
    "wh-comments-2021": 1,
    "wh-livecomments": 0,
    "wh-mentions": 0,
    "wh-story_insights": 0,
  };
  for (const [name, count] of Object.entries(pushes)) {
    documentedPayload(folder, `${name}.json`, `a push with ${count} to hear`, (json) => {
      const changes = InstagramPushed.parse(json).entry.flatMap((entry) => entry.changes);
      const comments = changes.flatMap((change) => (change.field === "comments" ? [change.value] : []));
      expectMentions(
        comments.map(({ media, ...comment }) => instagramMention(comment, media ?? undefined)),
        count,
      );
      expect(changes.length - comments.length).toBe(name === "wh-mentions" ? 1 : 0); // which is looked up
    });
  }
});

describe("Threads", () => {
  const folder = "meta-threads/examples";
  const lists = [
    "basic-list-reply",
    "postman.get-threads-replies.200",
    "postman.get-threads-conversations.200",
    "postman.get-a-list-of-all-a-user-s-threads.200",
    "postman.get-a-list-of-all-a-user-s-replies.200",
  ];
  for (const name of lists) {
    documentedPayload(folder, `${name}.json`, "every post of the list is a mention", (json) => {
      const posts = ThreadsPosts.parse(json).data;
      expectMentions(
        posts.map((post) => threadsMention(post, false)),
        json.data.length,
      );
    });
  }
  for (const name of ["basic-media", "basic-reply", "media-with-poll", "postman.get-threads-post-details.200"]) {
    documentedPayload(folder, `${name}.json`, "a post is a mention", (json) =>
      expectMentions([threadsMention(Post.parse(json), false)], 1),
    );
  }
  documentedPayload(folder, "webhook.replies.json", "a pushed reply is a mention", (json) => {
    expectMentions([threadsMention(ThreadsPushed.parse(json).values.value, true)], 1);
  });
  for (const name of [
    "media-container-error",
    "media-container-success",
    "postman.check-container-s-publishing-status.200",
  ]) {
    documentedPayload(folder, `${name}.json`, "a container's state is read", (json) => {
      expect(Container.parse(json).status).toBe(json.status);
    });
  }
  for (const name of ["postman.respond-to-replies.200", "postman.2-publish-threads-post.200"]) {
    documentedPayload(folder, `${name}.json`, "what was made is read", (json) =>
      expect(Made.parse(json).id).toBe(json.id),
    );
  }
  documentedPayload(folder, "basic-profile.json", "our account is read", (json) =>
    expect(Profile.parse(json).username).toBe(json.username),
  );
});
