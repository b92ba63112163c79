import { pagerDutyEvent } from "../channel/pagerduty-event.ts";
import { teamsMessage } from "../channel/teams-message.ts";
import type { Channel } from "./channel.ts";
import type { ChannelName } from "./channel-names.ts";
import { signedHeaders } from "./sign.ts";

const json = { "content-type": "application/json", "user-agent": "Earshot-Webhooks/1" };

/** Standard Webhooks 1.0.0: the payload as JSON, signed. */
const webhook: Channel = ({ endpoint, secrets, id, payload, at }) => {
  const body = JSON.stringify(payload);
  return { url: endpoint.url, headers: { ...json, ...signedHeaders(secrets, id, at, body) }, body };
};

/** A workflow of Teams ("when a webhook request is received"); its address is the secret. */
const teams: Channel = async ({ secrets, card }) => ({
  url: secrets[0]!,
  headers: json,
  body: teamsMessage(await card()),
});

/** PagerDuty's Events API v2. */
const pagerduty: Channel = async ({ endpoint, secrets, event, card }) => ({
  url: endpoint.url,
  headers: json,
  body: pagerDutyEvent(secrets[0]!, endpoint.brand, event, await card()),
});

/** Slack is called by its own verb, `slack/tell-slack.ts`: it answers with 200 what it refuses, and its messages are changed later. What is mailed is asked of the queue of mails. */
export const channels: Record<Exclude<ChannelName, "slack" | "mail">, Channel> = { webhook, teams, pagerduty };
