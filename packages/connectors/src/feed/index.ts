import type { Connector } from "@earshot/core/connector";
import { canary } from "./canary.ts";
import { collect, fromTop } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { rulebook } from "./rulebook.ts";
import { searches } from "./searches.ts";
import { Settings } from "./settings.ts";

export const feed: Connector<Settings, undefined> = {
  platform: PLATFORM,
  name: "Feed",
  about: "Any RSS, Atom or JSON feed: a blog, a news site, a forum, or a search that gives a feed. Read only.",
  settings: Settings,
  rulebook,
  interval: 600,
  finds: "by-terms",
  canary,
  fromTop,
  searches,
  collect,
};
