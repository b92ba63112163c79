import type { Connector } from "@earshot/core/connector";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { PLATFORM } from "./mention.ts";
import { findReply, reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { rulebook } from "./rulebook.ts";
import { Secret, Settings, type WebhookCall } from "./settings.ts";
import { webhook } from "./webhook.ts";

export const anyWebhook: Connector<Settings, Secret> = {
  platform: PLATFORM,
  name: "Any other system",
  about:
    "Mentions that another system pushes here, signed, and takes the replies to; packages/connectors/src/webhook/README.md has the protocol.",
  settings: Settings,
  secret: Secret,
  rulebook,
  interval: 600,
  finds: "everything",
  account: async ({ settings }: WebhookCall) => ({ id: settings.account, name: settings.account }),
  collect,
  reply,
  findReply,
  revisit,
  answers,
  retract,
  webhook,
  signedId: "webhook-id",
};
