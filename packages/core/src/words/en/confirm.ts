/** Pages that ask before something is done by a link, and the mails that have such links. */
export const confirm = {
  "confirm.slack-title": "You at Slack",
  "confirm.slack":
    "Whoever presses buttons at Slack as {user} ({workspace}) will act in Earshot as you, {name}. Confirm it only if that is you.",
  "confirm.slack-yes": "That is me",
  "confirm.slack-done": "Done. What you press at Slack is done in your name from now on.",
  "confirm.old": "This link was used already or is too old.",
  "confirm.sign-in": "Sign in to Earshot first, then open this link again.",
  "confirm.for": "This mail was for {name}. Sign in to Earshot as {name}, then open this link again.",
  "confirm.other": "This mail was for {name}, and you are signed in as {you}. Nothing was done.",
  "confirm.approve-title": "Approve this reply?",
  "confirm.decline-title": "Decline this reply?",
  "confirm.changed": "It is no longer as it was in the mail. Nothing was done.",
  "confirm.approved": "Approved. It goes out in a moment; until then it can be taken back in Earshot.",
  "confirm.first": "Approved. Another person is asked now.",
  "confirm.declined": "Declined. Another reply is being drafted.",
  "confirm.refused": "Nothing was done: {why}",
  "confirm.mail-subject": "{brand}: a reply waits for you ({platform})",
  "confirm.mail-once":
    "These links are for you alone, work once, and end {until, time}. Opening one does nothing yet: a page asks first.",
} as const;
