/** What to do about a channel that refuses, for the brand’s admins. */
export const advice = {
  "advice.slack-invite": "Earshot is not in that channel. In Slack, open the channel and write: /invite @Earshot",
  "advice.slack-channel":
    "Slack knows no such channel. Choose another in Earshot’s settings, or invite Earshot into the private one.",
  "advice.slack-archived":
    "The channel is archived. Take it up again in Slack, or choose another in Earshot’s settings.",
  "advice.slack-again": "Slack lets Earshot in no more. Connect the workspace again in Earshot’s settings.",
  "advice.slack-rights":
    "Earshot lacks a right in Slack. Connect the workspace again; an admin of Slack may have to allow it.",
  "advice.teams-workflow":
    "The workflow in Teams is turned off or gone. Turn it on, or make a new one and put its address into Earshot’s settings.",
  "advice.teams-address":
    "Teams does not take this address any more. Copy the workflow’s address again into Earshot’s settings.",
  "advice.pagerduty-key":
    "PagerDuty does not take the integration key. Put the key of an Events API v2 integration into Earshot’s settings.",
  "advice.address": "This address may not be asked. Change it in Earshot’s settings.",
  "advice.wait": "Too much was sent at once. It is sent again by itself.",
  "advice.their-side": "The other side does not answer just now. It is sent again by itself.",
  "advice.other": "It was refused. Send a test; if that is refused too, tell who runs Earshot.",
} as const;
