import type { Rulebook } from "@earshot/core/connector";

const DOCUMENTS = "https://tripadvisor-content-api.readme.io";

/** The limit is ours, for what is posted by hand: Tripadvisor's documents of the API name none. */
export const rulebook: Rulebook = {
  limit: { max: 2000, unit: "characters" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-27",
  rules: [
    {
      id: "nothing-stored",
      says: "Nothing but a location's number may be cached, stored or indexed: reviews are read on Tripadvisor itself.",
      source: `${DOCUMENTS}/reference/caching-policy`,
      since: "2026-11-27",
    },
    {
      id: "read-only",
      forbids: "every-reply",
      says: "The Content API reads only: owners answer in Tripadvisor's Management Center.",
      source: DOCUMENTS,
      since: "2026-11-27",
    },
    {
      id: "calls",
      says: "At most 50 calls in a second, and as many in a day as the account's own budget allows.",
      source: `${DOCUMENTS}/reference/rate-limits`,
      since: "2026-11-27",
    },
  ],
};
