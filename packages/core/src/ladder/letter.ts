import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";

/** So many lines a mail names; of the others it says how many. */
export const MOST_LINES = 50;
/** Nobody gets more than one mail in so many minutes. */
export const MAIL_EVERY_MINUTES = 5;

export type Line = {
  brand: string;
  conversation: string;
  what: "reminded" | "passed-on";
  /** The deadline. */
  dueAt: string;
};

/** What a person is to be mailed, gathered until it goes out. */
export type Letter = {
  person: string;
  lines: Line[];
  /** How many there is no room for. */
  more: number;
  /** When it goes out; absent while there is nothing to say. */
  dueAt?: string;
  mailedAt?: string;
  version: number;
};

/** A letter with some lines more; it goes out at once, or once the last one is old enough. */
export function withLines(person: string, letter: Letter | undefined, lines: readonly Line[], now: Date): Letter {
  const all = [...(letter?.lines ?? []), ...lines];
  const kept = all.slice(0, MOST_LINES);
  const earliest = Date.parse(letter?.mailedAt ?? "1970-01-01") + MAIL_EVERY_MINUTES * 60_000;
  return {
    ...letter,
    person,
    lines: kept,
    more: (letter?.more ?? 0) + all.length - kept.length,
    dueAt: letter?.dueAt ?? new Date(Math.max(now.getTime(), earliest)).toISOString(),
    version: (letter?.version ?? 0) + 1,
  };
}

/** The write of a letter, on condition that nobody changed it since it was read. */
export function savedLetter(letter: Letter): Change {
  return {
    put: keys.letter(letter.person),
    value: letter,
    ...(letter.dueAt && { at: { due: places.due(letter.dueAt, letter.person) } }),
    if: letter.version === 1 ? "absent" : letter.version - 1,
  };
}
