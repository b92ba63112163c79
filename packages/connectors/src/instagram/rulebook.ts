import type { Rulebook } from "@earshot/core/connector";
import { metaRules } from "../meta/rules.ts";

/** 300 characters is an old rule of Meta's, here of UTF-16; whether it still holds is not said, nor the unit. */
export const rulebook: Rulebook = {
  limit: { max: 300, unit: "utf16" },
  shown: { links: "text" },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 300,
  readOn: "2026-11-27",
  rules: [
    {
      id: "tagged-posts",
      forbids: { kinds: ["post"] },
      says: "Instagram does not let what stands under somebody else's post be read, so nobody could tell whether an answer came through.",
      source: "https://developers.facebook.com/docs/instagram-platform/comment-moderation",
      since: "2025-03-03",
    },
    ...metaRules,
  ],
};
