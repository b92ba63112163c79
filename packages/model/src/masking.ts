import { masked } from "@earshot/core/mask";
import { patternOf } from "./pattern-of.ts";

/** Stands in a text for what must not leave: P a person, E an address, N a number. */
const TOKEN = /⟦([PEN]\d+)⟧/gu;
const SPLIT = /(⟦[PEN]\d+⟧)/u;
const BARE = /(?<![\p{L}\p{N}])[PEN]\d+(?![\p{L}\p{N}])/gu;
const HANDLE = /(?<![\p{L}\p{N}_/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;
/** A tag, or the beginning of one. */
const TAG = /<(?=[/!?]?\p{L}|[/!?])/gu;

export type Hidden = { people?: readonly string[]; numbers?: readonly string[] };

export type Masking = {
  /** As it may leave: the same words always by the same token, and nothing that looks like a tag. */
  out(text: string): string;
  /** As it may leave where nothing of it may come back: addresses and long numbers have no token. */
  away(text: string): string;
  /** With the words in the place of the tokens; undefined when it holds a token that was not sent out, or half a one. */
  back(text: string): string | undefined;
};

/** Masks addresses, long numbers, handles and the given names in all that leaves for one answer, and puts them back in what comes. */
export function createMasking({ people = [], numbers = [] }: Hidden): Masking {
  const tokens = new Map<string, string>();
  const words = new Map<string, string>();
  const saidBare = new Set<string>();
  const token = (found: string, letter: "P" | "E" | "N"): string => {
    const known = tokens.get(found);
    if (known) return known;
    const made = `⟦${letter}${tokens.size + 1}⟧`;
    tokens.set(found, made);
    words.set(made, found);
    return made;
  };
  const named = patternOf(people);
  const numbered = patternOf(numbers);
  const outside = (text: string, change: (part: string) => string) =>
    text
      .split(SPLIT)
      .map((part, n) => (n % 2 === 1 ? part : change(part)))
      .join("");
  const plain = (text: string) => text.replace(/⟦/gu, "[").replace(/⟧/gu, "]").replace(TAG, "‹");
  const withoutNames = (text: string) => {
    const safe = named ? outside(text, (part) => part.replace(named, (found) => token(found, "P"))) : text;
    return numbered ? outside(safe, (part) => part.replace(numbered, (found) => token(found, "N"))) : safe;
  };
  return {
    away: (text) => withoutNames(masked(plain(text)).replace(HANDLE, "•••")),
    out(text) {
      const said = plain(text);
      for (const [bare] of said.matchAll(BARE)) saidBare.add(bare);
      const safe = masked(said, (found, what) => token(found, what === "email" ? "E" : "N"));
      return withoutNames(outside(safe, (part) => part.replace(HANDLE, (found) => token(found, "P"))));
    },
    back(text) {
      const rest = text.replace(TOKEN, (found) => (words.has(found) ? " " : "⟦"));
      const half = [...rest.matchAll(BARE)].some(([bare]) => words.has(`⟦${bare}⟧`) && !saidBare.has(bare));
      if (half || /[⟦⟧•]/u.test(rest)) return undefined;
      return text.replace(TOKEN, (found) => words.get(found)!);
    },
  };
}
