import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { Secret, Settings } from "./settings.ts";

export const example: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Example",
  about: "What is heard here, in a sentence.",
  settings: Settings,
  secret: Secret,
  rulebook: {
    limit: { max: 500, unit: "characters" },
    pace: { seconds: 20, jitter: 20 },
    rules: [],
    readOn: "2026-11-27",
  },
  interval: 300,
  finds: "everything",
  collect,
};
