import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { Settings } from "./settings.ts";

export const appStoreFeed: Connector<Settings, undefined> = {
  platform: PLATFORM,
  name: "App Store reviews",
  about:
    "Reviews of an app from the App Store's public feed, a country at a time. Read only: answer in App Store Connect.",
  settings: Settings,
  rulebook,
  interval: 900,
  finds: "everything",
  collect,
};
