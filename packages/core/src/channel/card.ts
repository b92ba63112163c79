/** How much a card presses: by it the platforms choose colour and sign. */
export type Tone = "alarm" | "warn" | "good" | "plain";

/** Something that happened, for people in a chat, in one language; each platform makes of it what it can show. */
export type Card = {
  tone: Tone;
  /** One line of ours. */
  title: string;
  facts: { name: string; value: string }[];
  /** What a customer or we wrote, as far as the endpoint gets texts. */
  text?: string;
  /** When it happened, and where it comes from. */
  foot: string;
  link?: { words: string; url: string };
  /** BCP 47, and whether it runs from right to left. */
  language: string;
  rtl: boolean;
};
