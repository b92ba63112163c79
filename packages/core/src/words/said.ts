import type { en } from "./en.ts";
import type { later } from "./en/later.ts";
import type { notices } from "./en/notices.ts";
import { fill, type Value } from "./fill.ts";

/** All that core says by code. */
export type SaidCode = keyof English;
type English = typeof en & typeof later & typeof notices;

/** What fills in a word: text or a number as it is, a person by their id, or something said by code itself. */
export type Filling =
  | Value
  | Nested
  | { readonly person: string }
  | { readonly sentences: readonly (Nested | string)[] }
  | { readonly lines: readonly (Nested | string)[] }
  | readonly (Nested | string)[];

/** Something said by code inside of something said, or as it is stored: what fills it in is not checked again. */
export interface Nested {
  readonly code: SaidCode;
  readonly [slot: string]: Filling;
}

/** The names that a word has to be filled in with; what stands only inside of a plural's forms is not seen. */
type Slots<Word> = Word extends `${string}{${infer Hole}}${infer Rest}` ? Named<Hole> | Slots<Rest> : never;
type Named<Hole> = Hole extends `${infer Name},${string}` ? Name : Hole extends `${string} ${string}` ? never : Hole;

/**
 * A sentence of Earshot's by its code and what is filled in, so that everybody reads it in their own language.
 * Stored, and sent to the console; words for it are in this folder.
 */
export type SaidBy<Code extends SaidCode> = {
  [C in Code]: { readonly code: C } & { readonly [Slot in Slots<English[C]>]: Filling };
}[Code];
export type Said = SaidBy<SaidCode>;

export type Reader = {
  words: Readonly<Record<string, string>>;
  language: string;
  timeZone?: string | undefined;
  nameOf?: ((person: string) => string) | undefined;
};

/** What is said, in the reader's language. Sentences that were stored as such, and people's own words, stay as they are. */
export function inWords(said: Nested | string, reader: Reader): string {
  if (typeof said === "string") return said;
  const values = Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, plain(ruled(name, value, reader), reader)]),
  );
  return fill(reader.words[said.code] ?? said.code, values, reader.language, reader.timeZone);
}

/** A platform's rule comes as its connector says it, in English; a reader may have words for that. */
const ruled = (name: string, value: Filling, { words }: Reader): Filling =>
  name === "rule" && typeof value === "string" && value.includes(" ") ? (words[value] ?? value) : value;

function plain(value: Filling, reader: Reader): Value {
  if (typeof value !== "object") return value;
  if (isList(value)) return value.map((each) => inWords(each, reader));
  if (isNested(value)) return inWords(value, reader);
  if ("person" in value) return reader.nameOf?.(value.person) ?? value.person;
  if ("sentences" in value) return value.sentences.map((each) => inWords(each, reader)).join(" ");
  return value.lines.map((each) => inWords(each, reader)).join("\n");
}

const isList = (value: object): value is readonly (Nested | string)[] => Array.isArray(value);
const isNested = (value: object): value is Nested => "code" in value;
