import type { heard as english } from "../en/heard.ts";

export const heard = {
  day: "יום",
  previousDay: "היום הקודם",
  nextDay: "היום הבא",
  showConversation: "הצגת השיחה",
  heardNothing: "דבר לא נשמע ביום זה.",
} satisfies Record<keyof typeof english, string>;
