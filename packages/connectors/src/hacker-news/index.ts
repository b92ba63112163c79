import type { Connector } from "@earshot/core/connector";
import { account, answers } from "./answers.ts";
import { canary } from "./canary.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

export const hackerNews: Connector<Settings, undefined> = {
  platform: PLATFORM,
  name: "Hacker News",
  about:
    "Stories and comments on Hacker News that name your brand. Answered by hand, and what your account answers is found.",
  settings: Settings,
  rulebook,
  interval: 300,
  finds: "by-terms",
  account,
  searches,
  canary,
  collect,
  answers,
};
