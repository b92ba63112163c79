import type { Channel } from "./channel.ts";
import type { ChannelName } from "./endpoint.ts";
import { signedHeaders } from "./sign.ts";

/** Standard Webhooks 1.0.0: the payload as JSON, signed. */
const webhook: Channel = ({ endpoint, secrets, id, payload, at }) => {
  const body = JSON.stringify(payload);
  return {
    url: endpoint.url,
    headers: {
      "content-type": "application/json",
      "user-agent": "Earshot-Webhooks/1",
      ...signedHeaders(secrets, id, at, body),
    },
    body,
  };
};

export const channels: Record<ChannelName, Channel> = { webhook };
