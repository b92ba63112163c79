import type { Rulebook } from "@earshot/core/connector";

const DEFAULT_LIMIT = 500;
/** "@name " in front: the host of a handle is not counted, and names have 30 characters at most. */
const ADDRESS = 32;

/** Source: Mastodon's documentation of posting; an instance may allow more. */
export const rulebook: Rulebook = {
  limit: { max: DEFAULT_LIMIT - ADDRESS, unit: "graphemes", urlLength: 23 },
  pace: { seconds: 20, jitter: 20 },
  rules: [],
  readOn: "2026-11-27",
  dailyCap: 300,
};
