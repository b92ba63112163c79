import type { Connector } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { PLATFORM } from "./mention.ts";
import { answers, findReply, reply, revisit } from "./reply.ts";
import { retract } from "./retract.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type TrustpilotCall } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const trustpilot: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Trustpilot",
  about: "Reviews of your business on Trustpilot, and the company's replies to them.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 900,
  finds: "everything",
  oneReply: true,
  account: async ({ settings: { businessUnitId: id } }: TrustpilotCall) => ({ id, name: id }),
  collect,
  reply,
  findReply,
  answers,
  retract,
  revisit,
  webhook,
  consent,
};
