import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { revisit } from "./revisit.ts";
import { Secret, Settings, type GoogleBusinessCall } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const googleBusiness: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Google Business Profile",
  about: "Reviews of a location on Google Maps and Search, and the owner's replies to them.",
  settings: Settings,
  secret: Secret,
  // Google's discovery document of v4: 4096 bytes. Pace and cap are ours: ten edits a minute are allowed for a profile.
  rulebook: {
    limit: { max: 4096, unit: "utf8-bytes" },
    pace: { seconds: 10, jitter: 5 },
    rules: [],
    readOn: "2026-11-27",
    dailyCap: 500,
  },
  interval: 600,
  finds: "everything",
  account: async ({ settings: { location } }: GoogleBusinessCall) => ({ id: location, name: location }),
  collect,
  reply,
  findReply,
  revisit,
  webhook,
};
