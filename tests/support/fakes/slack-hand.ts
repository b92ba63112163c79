import { createHmac } from "node:crypto";

export const SIGNING_SECRET = "a-signing-secret-of-slack";

type Signed = { body: string; headers: Record<string, string> };

/** A request as Slack signs it (version 0). Written from its documentation, not from our code. */
export function signedBySlack(payload: object, at: Date, secret = SIGNING_SECRET): Signed {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
  return {
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signature,
    },
  };
}

type Who = { id: string; name: string };
let presses = 0;

/** Somebody presses a button of a message, as Slack tells it. */
export const pressed = (who: Who, message: { channel: string; ts: string; blocks: any[] }, action: string) => ({
  type: "block_actions",
  team: { id: "T0ACME", domain: "acme" },
  user: { id: who.id, username: who.name, name: who.name, team_id: "T0ACME" },
  api_app_id: "A0APP",
  container: { type: "message", message_ts: message.ts, channel_id: message.channel },
  trigger_id: "trigger",
  response_url: `https://hooks.slack.com/actions/T0ACME/${++presses}/word`,
  channel: { id: message.channel, name: "care" },
  message: { type: "message", ts: message.ts },
  actions: [buttonOf(message, action) ?? { action_id: action, value: "{}" }],
});

export const buttonOf = ({ blocks }: { blocks: any[] }, action: string) =>
  blocks.flatMap(({ elements = [] }) => elements).find(({ action_id: id }: any) => id === action);

/** Somebody sends a modal with their words. */
export const sent = (who: Who, view: any, text: string) => ({
  type: "view_submission",
  team: { id: "T0ACME", domain: "acme" },
  user: { id: who.id, username: who.name, name: who.name, team_id: "T0ACME" },
  api_app_id: "A0APP",
  trigger_id: `t${++presses}`,
  view: { ...view, id: "V1", state: { values: { field: { field: { type: "plain_text_input", value: text } } } } },
});
