import type { Rulebook } from "@earshot/core/connector";

/** The feed takes no replies: length is that of a response in App Store Connect, where what is written here is copied to. */
export const rulebook: Rulebook = {
  limit: { max: 5970, unit: "utf16" },
  pace: { seconds: 60, jitter: 30 },
  rules: [],
  readOn: "2026-11-27",
};
