import { DIGIT, kindOf, sameWord, SIGN, SPACE } from "./characters.ts";
import type { Searched } from "./with-ending.ts";
import { isOneSlip } from "./slip.ts";

/** A long name in which one slip of the pen is forgiven: its letters and digits. */
export type Slipping = { term: number; units: Uint16Array };

/**
 * Where a name with at most one slip ends that starts at this start of a word; undefined when it is not there. What may stand between its
 * words, and an s behind it, is as in any name.
 */
export function slipEndOf({ units: name }: Slipping, { units }: Searched, start: number): number | undefined {
  const near = (unit: number | undefined) => unit === name[0] || unit === name[1];
  if (!near(units[start]) && !near(units[start + 1])) return undefined;
  const letters: number[] = [];
  for (let at = start; letters.length <= name.length + 1 && at < units.length; at++) {
    const kind = kindOf(units[at]!);
    if (kind >= DIGIT || kind === 2) {
      letters.push(units[at]!);
      const ends = at + 1 >= units.length || !sameWord(units[at]!, units[at + 1]!);
      if (ends && Math.abs(letters.length - name.length) <= 2) {
        if (isOneSlip(letters, name)) return at + 1;
        if (letters.at(-1) === 0x73 && isOneSlip(letters.slice(0, -1), name)) return at + 1;
      }
    } else if ((kind !== SPACE && kind !== SIGN) || kindOf(units[at + 1] ?? 0) < 2) return undefined;
  }
  return undefined;
}
