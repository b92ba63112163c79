import type { Connector } from "@earshot/core/connector";
import { retract } from "../meta/retract.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { account, answers, findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const facebook: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Facebook Page",
  about: "Posts and comments on your Page, posts that name it and its recommendations, answered as the Page.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 300,
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
};
