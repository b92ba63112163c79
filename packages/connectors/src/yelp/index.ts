import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";

export const yelp: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Yelp",
  about: "Excerpts of a business's reviews on Yelp, kept for a day. Read only: answer on biz.yelp.com.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 3600,
  finds: "everything",
  collect,
};
