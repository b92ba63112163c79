/** One thing to look for; `phrase` keeps its words together in order. */
export type Term = { text: string; phrase: boolean };

/** Found when every term of at least one clause is there and no term of `none` is. */
export type Query = { any: { all: Term[] }[]; none: Term[] };
