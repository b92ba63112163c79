/**
 * One thing to look for, without the signs that were around it.
 * Found in any form in which a text may write it; with `match` only as written but for case (`exact`), as written (`case`), in every
 * word that starts so (`start`), or in any form and with one slip of the pen (`slip`).
 */
export type Term = {
  text: string;
  /** Its words stand together in order. */
  phrase: boolean;
  match?: "exact" | "case" | "start" | "slip";
};

/** Two terms of a clause, by their place in `all`, with at most so many words between them. */
export type Near = { terms: [number, number]; words: number };

/** What a mention is asked besides its words: a language (BCP 47), an author's name or handle, the host of its address. */
export type Filter = { field: "language" | "author" | "site"; value: string };

/** Found when every term is there, as near as asked, no term of `none` is, it is all of `only` and none of `never`. */
export type Clause = { all: Term[]; near?: Near[]; none?: Term[]; only?: Filter[]; never?: Filter[] };

/** Found when one clause is, and no term of `none` and nothing of `never`, which hold for all of them. */
export type Query = { any: Clause[]; none: Term[]; never?: Filter[] };
