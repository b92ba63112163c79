import type { Connector } from "@earshot/core/connector";
import { account, answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings } from "./settings.ts";

export const productHunt: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Product Hunt",
  about: "Comments on your launches. Answered by hand, and what your account answers is found.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 900,
  finds: "everything",
  account,
  collect,
  revisit,
  answers,
};
