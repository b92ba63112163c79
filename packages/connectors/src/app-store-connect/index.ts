import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings, type AppStoreConnectCall } from "./settings.ts";

export const appStoreConnect: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "App Store Connect",
  about: "Reviews of your app in every country, and your responses to them, by a key of App Store Connect.",
  settings: Settings,
  secret: Secret,
  // 5 970 characters is what others report; Apple's description names no limit.
  rulebook: {
    limit: { max: 5970, unit: "characters" },
    pace: { seconds: 10, jitter: 10 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 500,
  },
  interval: 900,
  finds: "everything",
  account: async ({ settings: { appId } }: AppStoreConnectCall) => ({ id: appId, name: appId }),
  collect,
  reply,
  findReply,
  revisit,
};
