import { connectors } from "@earshot/connectors/registry";
import { expect, test } from "vitest";
import { takesUnasked } from "@earshot/core/check-in/takes-unasked";

const now = new Date("2026-11-30T12:00:00Z");
const takes = (platform: string) => takesUnasked(connectors[platform], now);

test("nobody is written to unasked where a mention takes one reply, where people must ask for it, or where we cannot reply", () => {
  for (const platform of [
    "x",
    "bluesky",
    "google-play",
    "google-business",
    "app-store-connect",
    "trustpilot",
    "feed",
    "none",
  ])
    expect([platform, takes(platform)]).toEqual([platform, false]);
  for (const platform of ["mastodon", "facebook", "lemmy", "playground"])
    expect([platform, takes(platform)]).toEqual([platform, true]);
});
