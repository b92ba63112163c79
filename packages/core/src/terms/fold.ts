import { simplifiedHan } from "./han.ts";

/** A text as matching sees it, in UTF-16 units, with the way back to the original. */
export type Folded = {
  original: string;
  units: Uint16Array;
  /** For each unit, where its character starts and ends in the original. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Units before which a joiner stood: a word may end there. Undefined when there is none. */
  seams: Set<number> | undefined;
};

const variants: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ٱ: "ا",
  "׳": "'",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  ʼ: "'",
  "״": '"',
  "־": "-",
  "‐": "-",
  "–": "-",
  "−": "-",
  "™": "®",
  "℠": "®",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
for (let n = 0; n < 10; n++) {
  variants[String.fromCharCode(0x660 + n)] = String(n);
  variants[String.fromCharCode(0x6f0 + n)] = String(n);
}
const ZWNJ = 0x200c;
const dropped = /[\p{M}\u0640\p{Cf}]/gu;
const LONGER = 0xffff;

/** What takes more than one unit, or a pair. */
const longer = new Map<string, string>();
const pages: (Uint16Array | undefined)[] = Array.from({ length: 256 });

function foldedCharacter(character: string): string {
  if (/\s/u.test(character)) return " ";
  return [...(variants[character] ?? character).normalize("NFKD").replace(dropped, "")]
    .map((each) => simplifiedHan(variants[each] ?? each.toUpperCase().toLowerCase()))
    .map((each) => variants[each] ?? each)
    .join("");
}

/** The fold of one unit: 0 for nothing, LONGER for what stands in `longer`. */
function foldOf(code: number): number {
  const page = (pages[code >> 8] ??= newPage(code & 0xff00));
  return page[code & 0xff]!;
}

function newPage(first: number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, low) => {
    const character = String.fromCharCode(first | low);
    if (character >= "\ud800" && character <= "\udfff") return LONGER;
    const plain = foldedCharacter(character);
    if (plain.length > 1) longer.set(character, plain);
    return plain.length > 1 ? LONGER : plain.length === 0 ? 0 : plain.charCodeAt(0);
  });
}

const MARK = /\p{M}/u;

/**
 * Folds what people write differently and mean alike: case, compatibility forms, combining marks (niqqud, harakat, accents),
 * Persian and Arabic letters and digits, Chinese variants, dashes, apostrophes, tatweel, joiners, runs of white space.
 * Source: Unicode NFKD and general categories; OpenCC for Chinese.
 */
export function fold(original: string, room: Room = newRoom(original.length + 16)): Folded {
  let { units, starts, ends } = fitting(room, original.length);
  let seams: Set<number> | undefined;
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const folded = foldOf(code);
    if (folded === LONGER) {
      const character = String.fromCodePoint(original.codePointAt(at)!);
      const plain = longerFold(character);
      const end = at + character.length;
      if (plain === "" && length > 0 && MARK.test(character)) ends[length - 1] = end;
      // What is left of the text fits beside what this one character becomes.
      ({ units, starts, ends } = fitting(room, length + plain.length + original.length - at));
      for (let n = 0; n < plain.length; n++) {
        units[length] = plain.charCodeAt(n);
        starts[length] = at;
        ends[length++] = end;
      }
      at = end - 1;
    } else if (folded === 0) {
      if (code === ZWNJ) (seams ??= new Set()).add(length);
      // A combining mark belongs to the letter it follows.
      else if (length > 0 && MARK.test(original[at]!)) ends[length - 1] = at + 1;
    } else if (folded !== 0x20 || units[length - 1] !== 0x20 || length === 0) {
      units[length] = folded;
      starts[length] = at;
      ends[length++] = at + 1;
    }
  }
  return { original, units: units.subarray(0, length), starts, ends, seams };
}

/** Memory for a folded text, to be used for one text after another. */
export type Room = { units: Uint16Array; starts: Uint32Array; ends: Uint32Array };

export function newRoom(size: number): Room {
  return { units: new Uint16Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
}

function fitting(room: Room, size: number): Room {
  if (room.units.length >= size) return room;
  const larger = newRoom(size * 2);
  for (const key of ["units", "starts", "ends"] as const) larger[key].set(room[key]);
  return Object.assign(room, larger);
}

function longerFold(character: string): string {
  let plain = longer.get(character);
  if (plain === undefined) longer.set(character, (plain = foldedCharacter(character)));
  return plain;
}

/** The folded text alone, without white space at its ends. */
export function foldedText(original: string): string {
  return String.fromCharCode(...fold(original).units).trim();
}
