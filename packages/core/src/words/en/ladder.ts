/** Who was told that a deadline is near or has gone by. */
export const ladder = {
  "reason.holding-sent": "A holding reply was sent; the answer is still owed.",
  "ladder.owner-reminded": "{who} was reminded: {percent}% of the time had gone by.",
  "ladder.approvers-reminded": "All who approve were reminded: {percent}% of the time had gone by.",
  "ladder.passed-to": "Passed on to {who}.",
  "ladder.lead-told": "The lead was told: the deadline has gone by.",
  "ladder.nobody-next": "There is nobody else to pass it on to.",
  "ladder.deadline-changed": "The deadline was {before, time} and is {after, time} now.",
} as const;
