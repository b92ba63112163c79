import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { answers, findReply, reply, revisit } from "./reply.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type GooglePlayCall } from "./settings.ts";

export const googlePlay: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Google Play",
  about: "Reviews of your app that have a text, and your replies to them.",
  settings: Settings,
  secret: Secret,
  rulebook,
  // Even days of trouble, tried again every hour, lose nothing.
  interval: 1800,
  listsBack: 7 * 86_400,
  finds: "everything",
  oneReply: true,
  account: async ({ settings: { packageName } }: GooglePlayCall) => ({ id: packageName, name: packageName }),
  collect,
  reply,
  findReply,
  answers,
  revisit,
};
