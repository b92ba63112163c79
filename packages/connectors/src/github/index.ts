import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers, findReply } from "./answers.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { addressed, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const github: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "GitHub",
  about: "Issues and comments in your repositories, and issues elsewhere with your terms.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "by-terms",
  account,
  searches,
  collect,
  reply,
  written: (text, to) => addressed({ text, to }),
  findReply,
  revisit,
  answers,
  retract,
  webhook,
};
