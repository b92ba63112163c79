import { polarityOf, spoken, type Spoken } from "./polarity.ts";
import { isSaid, ranked, type Tally } from "./tally.ts";

export type HashtagFigure = Spoken & { tag: string };

const MOST = 20;
/** So many different ones are told apart; a flood of one-off tags takes no more memory than that. */
const MOST_KNOWN = 20_000;
const tag = /(?<![\p{L}\p{N}_&/])[#＃]([\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u200c]*)/gu;

/** Hashtags, each once a mention, without case; a number is none. */
export function tallyHashtags(): Tally<HashtagFigure[]> {
  const found = new Map<string, Spoken>();
  return {
    take(mention) {
      if (mention.deletedAt !== undefined || !isSaid(mention)) return;
      for (const name of hashtagsIn(`${mention.title ?? ""}\n${mention.text}`)) {
        if (found.size < MOST_KNOWN || found.has(name)) spoken(found, name, polarityOf(mention));
      }
    },
    figures: () =>
      ranked(
        [...found].map(([name, figures]) => ({ tag: name, ...figures })),
        ({ tag: name }) => name,
        MOST,
      ),
  };
}

export function hashtagsIn(text: string): Set<string> {
  if (!text.includes("#") && !text.includes("＃")) return new Set();
  const names = [...text.matchAll(tag)].map(([, name]) => name!.normalize("NFKC").toLowerCase());
  return new Set(names.filter((name) => /\p{L}/u.test(name)));
}
