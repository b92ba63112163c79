const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
/** What turns the direction of all that follows; and what is not seen at all but for line feeds. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;

/** Somebody's words without what turns the direction of words beside them. */
export const plainWords = (text: string): string => text.toWellFormed().replace(controls, "");

/** Somebody's words amid ours: whatever their direction is, it ends with them. */
export const isolated = (text: string): string => `${FIRST_STRONG_ISOLATE}${plainWords(text)}${POP_ISOLATE}`;

/** A text of at most so many UTF-16 units, which is what the platforms count; what is cut off is shown to be, and no letter is cut in two. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index } of new Intl.Segmenter().segment(text.slice(0, most + 1))) {
    if (index > most - 1) break;
    end = index;
  }
  return `${text.slice(0, end).toWellFormed()}…`;
}
