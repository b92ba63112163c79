/** How an event becomes a request; see `channels.ts`. */
export const channelNames = ["webhook", "slack", "teams", "pagerduty", "mail"] as const;
export type ChannelName = (typeof channelNames)[number];
