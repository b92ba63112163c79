import type { heard as english } from "../en/heard.ts";

export const heard = {
  day: "Diena",
  previousDay: "Ankstesnė diena",
  nextDay: "Kita diena",
  showConversation: "Rodyti pokalbį",
  heardNothing: "Šią dieną nieko neišgirsta.",
} satisfies Record<keyof typeof english, string>;
