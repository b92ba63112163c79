import type { EndpointView } from "@earshot/core/outgoing-webhook/endpoint-view";

/** What the channels are called, in every language. */
export const channelTitles: Record<EndpointView["channel"], string> = {
  webhook: "Webhook",
  slack: "Slack",
  teams: "Microsoft Teams",
  pagerduty: "PagerDuty",
  mail: "E-mail",
};

/** Where an endpoint is, for people. */
export const placeOf = ({ channel, url, room, roomName }: EndpointView): string =>
  channel === "mail" ? "" : channel === "slack" ? `#${roomName ?? room ?? ""}` : url;
