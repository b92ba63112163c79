/** Dialogs of people at work on the same conversations. */
export const togetherDialogs = {
  handOverTo: "To whom",
  handOverHelp:
    "Say why. You get a task to check that it was solved; until you tick it, it cannot be closed as resolved.",
  snoozeHelp:
    "It comes back by itself, and at once when the customer writes. The deadline goes on, except while you wait for the customer.",
  "snooze.hour": "In an hour",
  "snooze.tomorrow": "Tomorrow, when you open",
  "snooze.monday": "On Monday, when you open",
  "snooze.answer": "Until the customer answers",
  "snooze.own": "At another time",
  snoozeAt: "Date and time",
  privateWhere: "Where it goes on",
  privateHelp: "A link, an e-mail address or a case number. Only the team sees it.",
  privateHow: "How it ended",
  mergeHelp: "The one that waits goes on; the other becomes part of it and can be split out again.",
  mergeAddress: "Address of the conversation",
  mergeOthers: "Of the same person",
} as const;
