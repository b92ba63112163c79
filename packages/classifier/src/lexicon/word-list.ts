/** A language's hand-written words of feeling, folded as `text/fold.ts` does; a trailing * stands for any ending, _ for a space. */
export type WordList = {
  positive: string;
  negative: string;
  /** What turns the next words around (in Persian also the words before). */
  negators: string;
  /** Words after which the weightier half of a sentence comes. */
  but: string;
};
