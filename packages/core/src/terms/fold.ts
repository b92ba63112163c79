/** A text as matching sees it, with the way back to the original. */
export type Folded = {
  text: string;
  /** For each UTF-16 unit of `text`, where its character starts and ends in the original. */
  starts: number[];
  ends: number[];
  /** Units of `text` before which a joiner stood: a word may end there. */
  seams: Set<number>;
};

const letters: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  "׳": "'",
  "’": "'",
  "״": '"',
};
const ZWNJ = "\u200c";
const dropped = /[\p{M}\u0640\p{Cf}]/gu;

/**
 * Folds what people write differently and mean alike: case, compatibility forms, combining marks (niqqud, harakat, accents),
 * Persian and Arabic letter variants, tatweel, joiners, runs of white space. Source: Unicode NFKD and general categories.
 */
export function fold(original: string): Folded {
  const folded: Folded = { text: "", starts: [], ends: [], seams: new Set() };
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    if (character === ZWNJ) folded.seams.add(folded.text.length);
    let plain = /\s/u.test(character) ? " " : foldedCharacter(character);
    if (plain === " " && folded.text.endsWith(" ")) plain = "";
    for (let n = 0; n < plain.length; n++) {
      folded.starts.push(at);
      folded.ends.push(end);
    }
    // A combining mark belongs to the letter it follows.
    if (plain === "" && folded.ends.length > 0 && /\p{M}/u.test(character)) folded.ends[folded.ends.length - 1] = end;
    folded.text += plain;
    at = end;
  }
  return folded;
}

function foldedCharacter(character: string): string {
  if (character <= "\u007f") return character.toLowerCase();
  const mapped = letters[character] ?? character;
  return [...mapped.normalize("NFKD").replace(dropped, "")]
    .map((each) => letters[each] ?? each.toUpperCase().toLowerCase())
    .join("");
}
