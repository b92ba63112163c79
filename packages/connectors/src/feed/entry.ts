/** One item of a feed in the one form that RSS, Atom, RDF and JSON Feed are read into. */
export type Entry = {
  id?: string | undefined;
  link?: string | undefined;
  title?: Words | undefined;
  text?: Words | undefined;
  author?: { name?: string | undefined; url?: string | undefined } | undefined;
  published?: string | undefined;
  edited?: string | undefined;
  language?: string | undefined;
};

export type Words = { words: string; html: boolean };

export type Feed = { title?: string | undefined; language?: string | undefined; entries: Entry[] };

export const html = (words: string | undefined): Words | undefined => (words ? { words, html: true } : undefined);
export const plain = (words: string | undefined): Words | undefined => (words ? { words, html: false } : undefined);
