/** What a change makes of a mention, what matters most first. A mention may change in several ways. */
export const changeKinds = [
  "urgency-up",
  "urgency-down",
  "lost",
  "gained",
  "automatic",
  "approval",
  "lane",
  "intents",
  "sentiment",
  "matters",
  "language",
  "due",
  "ladder",
  "order",
  "draft",
] as const;
export type ChangeKind = (typeof changeKinds)[number];
