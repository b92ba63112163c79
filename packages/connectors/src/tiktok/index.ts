import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers, findReply } from "./answers.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { lookUp, revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const tiktok: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "TikTok",
  about: "Comments on your account's newest videos; TikTok must have approved your app.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "everything",
  account,
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
  webhook,
  lookUp,
  consent,
};
