import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers, findReply } from "./answers.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { fromTop } from "./search.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const discourse: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Discourse",
  about: "Posts on a Discourse forum: those with your terms, or all of them where the forum is your own.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "by-terms",
  account,
  fromTop,
  searches,
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
  webhook,
};
