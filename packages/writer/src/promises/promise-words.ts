import type { PromiseKind } from "@earshot/core/promise/promise";
import type { WhenWords } from "./when-words.ts";

/** How a language promises. All are regular expressions without flags; ` ` is any space. */
export type PromiseWords = {
  when: WhenWords;
  /** What begins a promise ("we will"), where the verb alone does not say that it is one. */
  commits?: readonly string[];
  /** What is promised, by its verb; the earlier of two kinds holds where both fit. */
  acts: Readonly<Record<PromiseKind, readonly string[]>>;
  /** Where one of these stands in a sentence it waits for the customer, and nothing is promised yet. */
  conditions: readonly string[];
  /** Where one of these stands in a part of a sentence it promises nothing: it denies, or passes thanks on. */
  never: readonly string[];
  /**
   * Absent where only verbs of `acts` promise. Else whatever is said of a day to come is a promise (`other`), but for a part of a
   * sentence with one of these: it asks the customer, tells what was or is always so, or what a shop's hours are.
   */
  notOurs?: readonly string[];
  /** What follows one of these is wished. */
  wishes: readonly string[];
  /** Who speaks for us, as a promise begins: whatever they will do by a moment is promised. */
  ours?: string;
  /** What says, before a moment, that the customer is asked. */
  asked?: string;
  /** "And", as it parts a sentence. */
  and: string;
  /** A verb with a moment right before it promises too, without what begins a promise. */
  datedActs?: boolean;
  /** When something is done is mostly said before what is done. */
  verbLast?: boolean;
};
