import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { account, findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const facebook: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Facebook Page",
  about: "Posts and comments on your Page, posts that name it and its recommendations, answered as the Page.",
  settings: Settings,
  secret: Secret,
  // 8 000 characters is what others report; Meta's documentation names no limit.
  rulebook: {
    limit: { max: 8000, unit: "characters" },
    pace: { seconds: 20, jitter: 20 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 300,
  },
  interval: 300,
  finds: "everything",
  account,
  collect,
  reply,
  findReply,
  revisit,
  webhook,
};
