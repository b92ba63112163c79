import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings, type YouTubeCall } from "./settings.ts";

export const youtube: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "YouTube",
  about: "Comments on your channel's videos, and your replies to them.",
  settings: Settings,
  secret: Secret,
  // 10 000 characters is what others report. A reply costs 50 of 10 000 units a day, reading takes some too.
  rulebook: {
    limit: { max: 10_000, unit: "characters" },
    pace: { seconds: 20, jitter: 20 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 150,
  },
  interval: 600,
  finds: "everything",
  account: async ({ settings: { channelId } }: YouTubeCall) => ({
    id: channelId,
    name: channelId,
    url: `https://www.youtube.com/channel/${channelId}`,
  }),
  collect,
  reply,
  findReply,
  revisit,
};
