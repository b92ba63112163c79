/** What is asked of people who work together. */
export type TogetherAsked = "transfer" | "snooze" | "private" | "private-over" | "merge" | "helpdesk";

export const togetherAsked: ReadonlySet<string> = new Set<TogetherAsked>([
  "transfer",
  "snooze",
  "private",
  "private-over",
  "merge",
  "helpdesk",
]);
