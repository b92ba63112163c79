import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";

export const tripadvisor: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Tripadvisor",
  about: "Tells that a location has new reviews, to be read and answered on Tripadvisor: nothing of them may be kept.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 3600,
  finds: "everything",
  collect,
};
