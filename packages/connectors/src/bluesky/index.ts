import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { findReply } from "./find-reply.ts";
import { PLATFORM } from "./mention.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";

export const bluesky: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Bluesky",
  about:
    "Posts with your terms and, with an app password, posts that name or answer your account, which can be answered.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 120,
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
};
