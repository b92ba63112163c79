/** One item of a feed in the one form that RSS, Atom, RDF, CDF and JSON Feed are read into. */
export type Entry = {
  id?: string | undefined;
  link?: string | undefined;
  /** Where the link leads to, past who counts the readers. */
  original?: string | undefined;
  /** The first that has words counts: a text that is a picture only does not hide another. */
  titles: Words[];
  texts: Words[];
  author?: Author | undefined;
  /** Where it was taken from: a paper in a search of the news. */
  publisher?: string | undefined;
  published?: string | undefined;
  edited?: string | undefined;
  language?: string | undefined;
};

export type Author = { name?: string | undefined; url?: string | undefined };
export type Words = { words: string; html: boolean };
export type Feed = {
  title?: string | undefined;
  language?: string | undefined;
  /** The newest, in the feed's order. */
  entries: Entry[];
  /** How many it has in all. */
  count: number;
  /** Whether it goes on to its end. */
  isWhole: boolean;
};

export const html = (words: string | undefined): Words | undefined =>
  words?.trim() ? { words, html: true } : undefined;
export const plain = (words: string | undefined): Words | undefined =>
  words?.trim() ? { words, html: false } : undefined;
