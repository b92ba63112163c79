import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { answers, findReply, reply, revisit } from "./reply.ts";
import { retract } from "./retract.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type AppStoreConnectCall } from "./settings.ts";

export const appStoreConnect: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "App Store Connect",
  about: "Reviews of your app in every country, and your responses to them, by a key of App Store Connect.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 900,
  finds: "everything",
  oneReply: true,
  account: async ({ settings: { appId } }: AppStoreConnectCall) => ({ id: appId, name: appId }),
  collect,
  reply,
  findReply,
  answers,
  retract,
  revisit,
};
