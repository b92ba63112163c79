import type { Connector } from "@earshot/core/connector";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { findReply } from "./find-reply.ts";
import { PLATFORM } from "./mention.ts";
import { addressed, behind, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";

export const mastodon: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Mastodon",
  about:
    "Posts with your hashtags on an instance and, with an access token, posts with your terms and posts that name your account, which can be answered.",
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
  written: (text, to) => addressed(text, to.author.handle),
  behind,
  findReply,
  revisit,
  answers,
  retract,
  consent,
};
