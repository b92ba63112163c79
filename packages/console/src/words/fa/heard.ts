import type { heard as english } from "../en/heard.ts";

export const heard = {
  day: "روز",
  previousDay: "روز پیش",
  nextDay: "روز بعد",
  showConversation: "نمایش گفتگو",
  heardNothing: "در این روز چیزی شنیده نشد.",
} satisfies Record<keyof typeof english, string>;
