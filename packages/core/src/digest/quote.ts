import type { Abuse, Sentiment } from "../classification/classifier.ts";
import type { Mention } from "../mention/mention.ts";
import { quotedText } from "./quoted-text.ts";

export type Quote = {
  mention: string;
  conversation: string;
  platform: string;
  author: string;
  language: string;
  sentiment: Sentiment;
  score?: number;
  rating?: { value: number; of: number };
  /** Shortened, with e-mail addresses and long numbers masked. */
  text: string;
  /** What in it is turned on people. */
  abuse?: Abuse[];
  url?: string;
  /** When it was first seen. */
  at: string;
  /** When a reply is due, among the unanswered. */
  dueAt?: string;
};

export function quoteOf(mention: Mention): Quote {
  const { language, sentiment, score, abuse } = mention.classification;
  return {
    mention: mention.id,
    conversation: mention.conversation,
    platform: mention.platform,
    author: quotedText({ text: (mention.author.name || mention.author.handle || mention.author.id).slice(0, 80) }),
    language,
    sentiment,
    ...(score !== undefined && { score }),
    ...(mention.rating && { rating: mention.rating }),
    text: quotedText(mention),
    ...(abuse && { abuse }),
    ...(mention.url && { url: mention.url }),
    at: mention.firstSeenAt,
  };
}
