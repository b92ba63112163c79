/** What is refused about addresses that Earshot is to send to. */
export const outgoing = {
  "refusal.no-endpoint": "There is no endpoint {id} of {brand}.",
  "refusal.no-erasure": "There is no erasure {id}.",
  "refusal.no-delivery": "There is no delivery {id}: what happened is kept for 30 days.",
  "refusal.endpoints-many": "{brand} has {n} endpoints already, and that is the most. Remove one first.",
  "refusal.endpoint-asleep": "It is paused or turned off, so nothing would be sent. Take it up again first.",
  "refusal.outward-url": "This is no address. Write one such as https://example.com/hooks.",
  "refusal.outward-password": "Write the address without a name and password.",
  "refusal.outward-https": "Only https is sent to. Write the address with https://.",
  "refusal.outward-port": "Port {port} is not sent to. Use 443, or one from 1024 on.",
  "refusal.outward-closed":
    "{host} is not on the public Internet, so nothing is read from there or sent there. Where Earshot runs on your own machine, EARSHOT_OWN_ADDRESSES can allow it.",
  "refusal.no-slack-app":
    "Earshot has no app at Slack yet. An admin of the whole installation makes one under Settings, Channels.",
  "refusal.no-workspace": "{brand} is not connected to the Slack workspace {id}. Connect it first.",
  "refusal.channel-needs": "For {channel} there must be: {what}.",
  "refusal.no-rotation": "Only webhooks are signed with a secret of ours. Put the new address or key in by Change.",
  "input.pagerduty-key": "Use the integration key of an Events API v2 integration: letters and digits.",
  "input.slack-workspace": "Use the workspace’s ID, such as T0123ABCD.",
  "input.slack-room":
    "Use the channel’s ID, such as C0123ABCD: it stands at the end of the channel’s details in Slack.",
  "input.slack-client": "Use the Client ID that Slack shows under Basic Information.",
  "refusal.channel-takes-no": "{channel} has no use for: {what}.",
  "refusal.decide-without-texts": "Nobody can decide on what they do not see: have texts sent there too.",
  "refusal.slack-link-old": "This link was used already or is too old. Press again in Slack for another.",
  "refusal.decision-link-old": "This link was used already or is too old.",
  "refusal.decision-link-theirs": "This mail was for another person.",
} as const;
