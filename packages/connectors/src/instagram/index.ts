import type { Connector } from "@earshot/core/connector";
import { retract } from "../meta/retract.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { lookUp } from "./look-up.ts";
import { PLATFORM } from "./mention.ts";
import { account, answers, findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const instagram: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Instagram",
  about:
    "Comments on your newest posts, which can be answered, and posts and comments that tag or name your professional account.",
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
  consent,
  webhook,
  lookUp,
};
