/** Who was told that a deadline is near or has gone by, and what they are mailed. */
export const ladder = {
  "reason.holding-sent": "A holding reply was sent; the answer is still owed.",
  "ladder.owner-reminded": "{who} was reminded: {percent}% of the time had gone by.",
  "ladder.approvers-reminded": "All who approve were reminded: {percent}% of the time had gone by.",
  "ladder.passed-to": "Passed on to {who}.",
  "ladder.lead-told": "The lead was told: the deadline has gone by.",
  "ladder.nobody-next": "There is nobody else to pass it on to.",
  "ladder.deadline-changed": "The deadline was {before, time} and is {after, time} now.",
  "ladder.mail-subject":
    "{n, plural, one {# conversation needs you} other {# conversations need you}}: the deadline is near or has gone by",
  "ladder.mail-reminded": "{brand}: due {due, time}. The deadline is near ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: due {due, time}. It was passed on to you ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: was due {due, time}, and nobody has answered ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {And # more.} other {And # more.}}",
  "ladder.mail-where": "You find them in Earshot's inbox. There is at most one such mail in 5 minutes.",
} as const;
