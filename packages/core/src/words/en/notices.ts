/** E-mails of a few sentences to people of the team. */
export const notices = {
  "notice.sign-in-dead": "Earshot cannot speak on {name} any more",
  "notice.sign-in-ends": "Earshot's sign-in on {name} ends soon",
  "notice.failing": "Earshot cannot listen to {name}",
  "notice.silent": "Earshot hears nothing new on {name}",
  "notice.deaf": "Earshot may miss what is said on {name}",
  "notice.where": "Brand {brand}, platform {platform}.",
  "notice.note-subject": "{brand}: {name} mentioned you in a note",
  "notice.note": "{name} mentioned you in a note on conversation {id} of {brand}.",
  "notice.note-where": "You find it in Earshot among yours.",
  "notice.told-subject": "{brand}: a customer was told that you know",
  "notice.told": "A reply on {platform} says that this was passed on to you.",
  "notice.told-of": "A reply on {platform} says that this was passed on to you ({name}).",
  "notice.told-where": "It is conversation {id} of {brand} in Earshot; the task is done once somebody marks it there.",
  "notice.key-ends": "The access key {name} ends soon",
  "notice.key-ends-at": "The access key {name} ends on {at, date} at {at, time}. Whatever uses it stops then.",
  "notice.key-todo":
    "Make another one in Earshot's console under Settings, give it to what uses this one, and revoke this one.",
  "notice.open": "Open Earshot's console to see and mend it.",
  "notice.endpoint-off": "{brand}: Earshot sends no events to an endpoint any more",
  "notice.channel-refuses": "{brand}: Earshot's messages to {where} are refused",
  "notice.endpoint-gone": "{host} said that it wants no more events (410).",
  "notice.endpoint-failing": "{host} has taken no event for five days.",
  "notice.endpoint-kept":
    "What happens is kept for 30 days: take the endpoint up again under Settings, Channels and webhooks, and have what it missed sent.",
  "ladder.mail-subject":
    "{n, plural, one {# conversation needs you} other {# conversations need you}}: the deadline is near or has gone by",
  "ladder.mail-reminded": "{brand}: due {due, time}. The deadline is near ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: due {due, time}. It was passed on to you ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: was due {due, time}, and nobody has answered ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {And # more.} other {And # more.}}",
  "ladder.mail-where": "You find them in Earshot's inbox. There is at most one such mail in 5 minutes.",
} as const;
