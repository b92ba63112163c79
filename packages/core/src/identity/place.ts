import type { Incoming } from "../mention/mention.ts";
import { COMPARED, wordsOf } from "./words.ts";

/** A place at which the same story stands: one paper of forty, or a post that passes it on. */
export type Place = {
  /** Under this id it was heard. */
  mention: string;
  platform: string;
  source: string;
  host?: string;
  url?: string;
  author: string;
  authorUrl?: string;
  followers?: number;
  title?: string;
  language?: string;
  createdAt?: string;
  heardAt: string;
  /** Sentences that the story as it was first heard has not: a correction, something of the paper's own. At most five, shortened. */
  says?: string[];
};

const MOST_SENTENCES = 5;
const MOST_CHARACTERS = 300;
const SENTENCE = /[^.!?。！？\n]+(?:[.!?。！？]+(?!\d)["”»“」』]?|\n|$)/gu;

export function placeOf(
  incoming: Incoming,
  story: Incoming,
  found: { mention: string; source: string; heardAt: string },
): Place {
  const { platform, url, author, title, language, createdAt } = incoming;
  const says = saysBesides(incoming.text, story.text);
  return {
    ...found,
    platform,
    author: author.name || author.id,
    ...(url && URL.canParse(url) && { url, host: new URL(url).hostname.replace(/^www\./u, "") }),
    ...(author.url && { authorUrl: author.url }),
    ...(author.followers !== undefined && { followers: author.followers }),
    ...(title && { title: title.slice(0, MOST_CHARACTERS) }),
    ...(language && { language }),
    ...(createdAt && { createdAt }),
    ...(says.length > 0 && { says }),
  };
}

/** Sentences of a text that the other has not, in the same words. */
function saysBesides(text: string, other: string): string[] {
  const known = new Set(sentencesOf(other).map(wordsIn));
  const whole = ` ${wordsIn(other)} `;
  return sentencesOf(text)
    .filter((sentence) => {
      const words = wordsIn(sentence);
      return words.includes(" ") && !known.has(words) && !whole.includes(` ${words} `);
    })
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.slice(0, MOST_CHARACTERS));
}

const sentencesOf = (text: string) =>
  (text.slice(0, COMPARED).match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
const wordsIn = (sentence: string) => wordsOf(sentence).join(" ");
