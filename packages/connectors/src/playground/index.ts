import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { findReply } from "./find-reply.ts";
import { PLATFORM } from "./mention.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const playground: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Playground",
  about: "The small social network inside npm start, to try Earshot on.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 60,
  finds: "everything",
  account,
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
  webhook,
};
