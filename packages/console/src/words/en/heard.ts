/** Words of the page of what was heard on a day. */
export const heard = {
  day: "Day",
  previousDay: "Previous day",
  nextDay: "Next day",
  showConversation: "Show the conversation",
  heardNothing: "Nothing was heard on this day.",
} as const;
