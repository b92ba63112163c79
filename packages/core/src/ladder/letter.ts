import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";

/** So many lines a mail names; of the others it says how many. */
export const MOST_LINES = 50;
/** Nobody gets more than one mail in so many minutes. */
export const MAIL_EVERY_MINUTES = 5;

/** What is critical waits no longer than so many seconds for the mail before. */
const URGENT_EVERY_SECONDS = 60;

/** A deadline that is near or has gone by; or an alert. */
export type Line = DeadlineLine | AlertLine;
type Timed = {
  brand: string;
  /** Not before this moment: somebody has quiet hours. */
  from?: string;
  /** It is critical. */
  urgent?: true;
};
export type DeadlineLine = Timed & {
  conversation: string;
  what: "reminded" | "passed-on" | "overdue";
  /** The deadline. */
  dueAt: string;
};
export type AlertLine = Timed & {
  alert: string;
  /** Which of its times it is told of. */
  since: string;
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
  /** What is being mailed, under which id, and until when nobody else does it: after a crash it is mailed again, under the same id. */
  underWay?: { id: string; lines: Line[]; more: number; until: string };
  version: number;
};

/** A letter with some lines more; it goes out at once, or once the last one is old enough. */
export function withLines(person: string, letter: Letter | undefined, lines: readonly Line[], now: Date): Letter {
  const all = [...(letter?.lines ?? []), ...lines];
  // What is critical goes before what is not, when there is no room for all.
  const kept = all.length <= MOST_LINES ? all : all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_LINES);
  const more = (letter?.more ?? 0) + all.length - kept.length;
  return due({ ...letter, person, lines: kept, more, version: (letter?.version ?? 0) + 1 }, now);
}

const rank = ({ urgent }: Line) => (urgent ? 0 : 1);

/** A letter with the moment at which it goes out. */
export function due(letter: Letter, now: Date): Letter {
  const { dueAt: _, ...rest } = letter;
  const { lines, mailedAt, underWay } = rest;
  if (underWay) return { ...rest, dueAt: underWay.until };
  const mailed = Date.parse(mailedAt ?? "1970-01-01");
  const moments = lines.map(({ from, urgent }) => {
    const pause = urgent ? URGENT_EVERY_SECONDS * 1000 : MAIL_EVERY_MINUTES * 60_000;
    return Math.max(mailed + pause, from === undefined ? 0 : Date.parse(from));
  });
  if (moments.length === 0) return rest;
  return { ...rest, dueAt: new Date(Math.max(now.getTime(), Math.min(...moments))).toISOString() };
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
