import type { Rulebook } from "@earshot/core/connector";

const DEFAULT_LIMIT = 500;
/** "@name " in front: the host of a handle is not counted, and names have 30 characters at most. */
const ADDRESS = 32;

/** Source: Mastodon's documentation of posting; an instance may allow more. */
export const rulebook: Rulebook = {
  limit: { max: DEFAULT_LIMIT - ADDRESS, unit: "graphemes", urlLength: 23 },
  shown: { links: "shortened" },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 300,
  readOn: "2026-11-27",
  rules: [
    {
      id: "label",
      demands: "label",
      says: "An account that answers by machine, or is not watched by people, is marked as automated in its profile.",
      source: "https://docs.joinmastodon.org/entities/Account/#bot",
      since: "2026-11-27",
    },
    {
      id: "house-rules",
      says: "Every instance has rules of its own, for businesses and bots too: read them before the account answers there.",
      source: "https://docs.joinmastodon.org/methods/instance/#rules",
      since: "2026-11-27",
    },
  ],
};
