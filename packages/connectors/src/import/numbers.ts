import { asciiDigits } from "@earshot/core/digits";

const STARS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** A number with a point or a comma as its decimal mark, and with or without marks between thousands; NaN when it is none. */
export function numberIn(written: string): number {
  const text = asciiDigits(written)
    .replace(/[\s\u00a0\u202f’'٬]/gu, "")
    .replace("٫", ".");
  if (!/^-?\d+(?:[.,]\d+)*$/u.test(text)) return Number.NaN;
  const marks = text.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (!last) return Number(text);
  // One mark alone is a decimal mark; of several the last is, unless all are the same.
  const thousands = new Set(marks).size === 1 && marks.length > 1;
  if (thousands) return /^-?\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? Number(text.replace(/[.,]/gu, "")) : Number.NaN;
  const at = text.lastIndexOf(last);
  return Number(`${text.slice(0, at).replace(/[.,]/gu, "")}.${text.slice(at + 1)}`);
}

/** A rating and, where it is written with it, the highest one: "4", "8,5/10", "4 out of 5", "★★★☆☆", "FIVE". */
export function ratingIn(written: string): { value: number; of?: number } {
  const text = asciiDigits(written).trim();
  const word =
    STARS[
      text
        .toLowerCase()
        .replace(/_?stars?$/u, "")
        .trim()
    ];
  if (word) return { value: word, of: 5 };
  if (/^(?:★|☆|⭐|\ufe0f|\s)+$/u.test(text)) return { value: text.match(/[★⭐]/gu)?.length ?? 0, of: 5 };
  const [, value = text, of] = /^(.*?)\s*(?:\/|out of|of|iš|מתוך|از|\u5206\uff0f)\s*(\d+)$/iu.exec(text) ?? [];
  const bare = value.replace(/\s*(?:stars?|csillag|žvaigždutės?|žvaigždučių|žvaigždės|כוכבים|ستاره|顆星|星|分)$/iu, "");
  return { value: numberIn(bare), ...(of && { of: Number(of) }) };
}

const YES = new Set([
  "yes",
  "true",
  "1",
  "y",
  "x",
  "✓",
  "igen",
  "igaz",
  "כן",
  "אמת",
  "بله",
  "بلی",
  "درست",
  "taip",
  "tiesa",
  "是",
  "真",
  "有",
  "ja",
  "wahr",
  "oui",
  "vrai",
  "sí",
  "verdadero",
]);
const NO = new Set([
  "no",
  "false",
  "0",
  "n",
  "nem",
  "hamis",
  "לא",
  "שקר",
  "خیر",
  "نه",
  "نادرست",
  "ne",
  "netiesa",
  "否",
  "假",
  "無",
  "nein",
  "falsch",
  "non",
  "faux",
  "falso",
  "none",
  "-",
  "–",
]);

/** Yes or no in the languages that spreadsheets write them in; undefined for anything else. */
export function truthIn(written: string): boolean | undefined {
  const word = asciiDigits(written).trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) || word === "" ? false : undefined;
}
