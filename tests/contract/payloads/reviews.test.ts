import { Page, Replied, Review } from "@earshot/connectors/google-play/api";
import { mentionOf } from "@earshot/connectors/google-play/mention";
import { Push, Review as TrustpilotReview } from "@earshot/connectors/trustpilot/api";
import { mentionOf as trustpilotMention } from "@earshot/connectors/trustpilot/mention";
import { describe, expect } from "vitest";
import { documentedPayload, expectMentions } from "./documented-payload.ts";

describe("Google Play", () => {
  const folder = "google-play/examples";
  for (const name of ["reviews.get.200.json", "reviews.get.translated.200.json"]) {
    documentedPayload(folder, name, "a review is a mention", (json) =>
      expectMentions([mentionOf(Review.parse(json), "com.brewly.app")], 1),
    );
  }
  documentedPayload(folder, "reviews.list.200.json", "every review is a mention", (json) => {
    const reviews = Page.parse(json).reviews;
    expectMentions(
      reviews.map((review) => mentionOf(review, "com.brewly.app")),
      json.reviews.length,
    );
  });
  documentedPayload(folder, "reviews.reply.200.json", "the answer to a reply is read", (json) => {
    expect(Replied.parse(json).result?.replyText).toBe(json.result.replyText);
  });
});

describe("Trustpilot", () => {
  documentedPayload(
    "trustpilot/examples",
    "webhook.service-review-created.json",
    "the pushed review would be a mention",
    (json) => {
      expect(Push.parse(json).events).toHaveLength(json.events.length);
      expectMentions([trustpilotMention(TrustpilotReview.parse(json.events[0].eventData))], 1);
    },
  );
});
