import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { account, findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const instagram: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Instagram",
  about: "Comments on your newest posts, which can be answered, and posts that tag your professional account.",
  settings: Settings,
  secret: Secret,
  // 300 characters is an old rule of Meta's; whether it still holds is not said.
  rulebook: {
    limit: { max: 300, unit: "characters" },
    pace: { seconds: 20, jitter: 20 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 300,
  },
  interval: 600,
  finds: "everything",
  account,
  collect,
  reply,
  findReply,
  revisit,
  webhook,
};
