import type { Connector } from "@earshot/core/connector";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type YouTubeCall } from "./settings.ts";

export const youtube: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "YouTube",
  about: "Comments on your channel's videos, and your replies to them.",
  settings: Settings,
  secret: Secret,
  rulebook,
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
  answers,
  retract,
  revisit,
  consent,
};
