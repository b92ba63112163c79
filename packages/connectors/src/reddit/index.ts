import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { answers, findReply, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";

export const reddit: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Reddit",
  about:
    "Posts with your terms, comments that name your account, answers to yours; Reddit must have approved your app.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 300,
  finds: "by-terms",
  account,
  searches,
  canary,
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
  consent,
};
