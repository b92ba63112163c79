import type { Connector } from "@earshot/core/connector";
import { answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { account, findReply, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const x: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "X",
  about:
    "Posts with your terms and posts that name your account; X lets you answer the latter, and charges for each post read.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 900,
  finds: "by-terms",
  dearReads: true,
  account,
  searches,
  paysPerItem: true,
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
