/** How surely an ending is one: 0 not at all, 1 a letter that many words have, 2 likely, 3 surely. */
export type Sureness = 0 | 1 | 2 | 3;

/** What follows a stem in a text: folded, as it is written there, and whether a sentence ends with it. */
export type Tail = { folded: string; written: string; last: boolean };

/** A form of a word that endings follow, folded; `test` says how surely a tail is one of them. */
export type Stem = { language: "en" | "hu" | "lt" | "he" | "fa"; stem: string; test: (tail: Tail) => Sureness };
