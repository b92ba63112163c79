import type { Connector } from "@earshot/core/connector";
import { retract } from "../meta/retract.ts";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const threads: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Threads",
  about:
    "Posts with your terms or that name your account, and replies under your newest posts; answered as the account.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "by-terms",
  account,
  searches,
  canary,
  collect,
  reply,
  findReply,
  answers,
  retract,
  revisit,
  webhook,
  consent,
};
