import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";

export const example: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Example",
  about: "What is heard here, in a sentence.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 300,
  finds: "everything",
  collect,
};
