import { hashOf } from "@earshot/core/ids";
import { sketchOf } from "./sketch.ts";

/** What tells one item of a feed from another, and knows it again. */
export type Sighting = {
  /** What the feed says identifies it, in one spelling: its id, else its link, else what it is made of. */
  key: string;
  /** The feed gave an id; a link alone is often that of the page that many items are about. */
  declared: boolean;
  /** The native id it has when nothing else in the feed has the same. */
  bare: string;
  author?: string | undefined;
  /** When it was first there (ISO 8601), not when it was changed. */
  published?: string | undefined;
  edited?: string | undefined;
  /** The link, in one spelling. */
  address?: string | undefined;
  words: string;
};

/** What is remembered of an item: its id and short marks of the rest. */
export type Known = {
  id: string;
  key: string;
  words: string;
  at: string;
  author: string;
  address: string;
  sketch: string;
};

/** An item of the document, on its way to an id. */
export type Seen = { sighting: Sighting; now: Known; place: number };

/** A sighting in the form in which it is remembered; its id is not known yet. */
export function knownAs(sighting: Sighting, id: string): Known {
  const { key, words, published, author, address } = sighting;
  return {
    id,
    key: mark(key, 11),
    words: mark(words, 11),
    at: published ? Math.floor(Date.parse(published) / 1000).toString(36) : "",
    author: author ? mark(author.toLowerCase(), 4) : "",
    address: address ? mark(address, 6) : "",
    sketch: sketchOf(words),
  };
}

function mark(text: string, length: number): string {
  return hashOf(text.normalize("NFC")).slice(0, length);
}
