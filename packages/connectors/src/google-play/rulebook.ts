import type { Rulebook } from "@earshot/core/connector";

const DOCUMENT = "https://developers.google.com/android-publisher/reply-to-reviews";

/** Pace and cap are ours: Google lets an app be answered 2 000 times a day. */
export const rulebook: Rulebook = {
  limit: { max: 350, unit: "utf16" },
  shown: { links: "text" },
  pace: { seconds: 5, jitter: 5 },
  dailyCap: 1000,
  readOn: "2026-11-27",
  rules: [
    {
      id: "by-people",
      demands: "approval",
      says: "Google asks not to answer reviews by machine and mend the replies by hand later.",
      source: DOCUMENT,
      since: "2026-11-27",
    },
    {
      id: "daily",
      repliesPerDay: 2000,
      says: "An app may be answered 2 000 times a day.",
      source: DOCUMENT,
      since: "2026-11-27",
    },
    {
      id: "one-reply",
      says: "A review has one reply: another replaces it, and the author is told only of the first after each change of the review.",
      source: DOCUMENT,
      since: "2026-11-27",
    },
    {
      id: "seven-days",
      says: "Reviews are listed for seven days after they were written or changed; who was not heard by then is not heard at all.",
      source: DOCUMENT,
      since: "2026-11-27",
    },
  ],
};
