import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { Settings } from "./settings.ts";

export const appStoreFeed: Connector<Settings, undefined> = {
  platform: PLATFORM,
  name: "App Store reviews",
  about:
    "Reviews of an app from the App Store's public feed, a country at a time. Read only: answer in App Store Connect.",
  settings: Settings,
  rulebook: {
    limit: { max: 5970, unit: "characters" },
    pace: { seconds: 60, jitter: 30 },
    rules: [],
    readOn: "2026-11-27",
  },
  interval: 900,
  finds: "everything",
  collect,
};
