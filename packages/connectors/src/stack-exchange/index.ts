import type { Connector } from "@earshot/core/connector";
import { account, answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Secret, Settings } from "./settings.ts";

export const stackExchange: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Stack Exchange",
  about:
    "Questions, answers and comments with your terms on Stack Overflow and its sister sites. Answered by hand, and what your account answers is found.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 1800,
  finds: "by-terms",
  account,
  canary,
  searches,
  collect,
  revisit,
  answers,
};
