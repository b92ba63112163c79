import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings } from "./settings.ts";

export const reddit: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Reddit",
  about:
    "Posts with your terms, comments that name your account, answers to yours; Reddit must have approved your app.",
  settings: Settings,
  secret: Secret,
  // 10 000 characters is what others report. New accounts may comment far less often: Reddit says so when asked.
  rulebook: {
    limit: { max: 10_000, unit: "characters" },
    pace: { seconds: 60, jitter: 60 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 100,
  },
  interval: 300,
  finds: "by-terms",
  account,
  collect,
  reply,
  findReply,
  revisit,
};
