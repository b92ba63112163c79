import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { Settings } from "./settings.ts";

export const hackerNews: Connector<Settings, undefined> = {
  platform: PLATFORM,
  name: "Hacker News",
  about: "Stories and comments on Hacker News that name your brand. Read only: answer there by hand.",
  settings: Settings,
  rulebook: {
    limit: { max: 10_000, unit: "characters" },
    pace: { seconds: 60, jitter: 30 },
    rules: [],
    readOn: "2026-11-27",
  },
  interval: 300,
  finds: "by-terms",
  collect,
};
