import type { heard as english } from "../en/heard.ts";

export const heard = {
  day: "Nap",
  previousDay: "Előző nap",
  nextDay: "Következő nap",
  showConversation: "A beszélgetés megnyitása",
  heardNothing: "Ezen a napon nem hallottunk semmit.",
} satisfies Record<keyof typeof english, string>;
