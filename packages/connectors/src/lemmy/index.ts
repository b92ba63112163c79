import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers, findReply } from "./answers.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";

export const lemmy: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Lemmy",
  about: "Posts and comments with your terms on a Lemmy instance and those it knows, and all of your communities.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "by-terms",
  account,
  searches,
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
};
