import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { answers, findReply, reply, revisit } from "./reply.ts";
import { retract } from "./retract.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type GoogleBusinessCall } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const googleBusiness: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Google Business Profile",
  about: "Reviews of a location on Google Maps and Search, and the owner's replies to them.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "everything",
  oneReply: true,
  account: async ({ settings: { location } }: GoogleBusinessCall) => ({ id: location, name: location }),
  collect,
  reply,
  findReply,
  answers,
  retract,
  revisit,
  webhook,
  consent,
};
