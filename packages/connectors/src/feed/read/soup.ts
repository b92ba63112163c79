import { withWindowsSigns } from "@earshot/core/windows-signs";
import { plainText } from "../../plain-text.ts";

/** Entities that nobody writes to show them; where one of them is left, the others are left by mistake too. */
const SOUP = /&(?:#\d{2,6}|#x[\da-f]{2,5}|nbsp|hellip|[lr][sd]quo|[mn]dash|euro);/iu;
const ESCAPED_MARKUP = /<\/(?:p|div|span|a|b|i|em|strong|li|ul|ol|h[1-6])>|<br ?\/?>|<img\s/iu;
const BYTES = new Map(
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte],
  ),
);
/** Who escapes twice may escape three times. */
const MOST_ROUNDS = 3;

/** HTML as text, escaped as often as it was: what shows markup or entities after one reading was escaped twice. */
export function textOfFeed(html: string): string {
  let text = unscrambled(plainText(html));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isMarkup = ESCAPED_MARKUP.test(text) && !/<[a-z/!]/iu.test(html);
    if (!isMarkup && !SOUP.test(text)) return text;
    html = isMarkup ? text : text.replaceAll("<", "&lt;");
    text = isMarkup ? plainText(html) : withoutSoup(text);
  }
  return text;
}

/** UTF-8 that was taken for Windows-1252 and written as UTF-8 again: "â€¦" for "…". Only where all of it can be that. */
function unscrambled(text: string): string {
  if (
    !/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/u.test(text) ||
    /[^\p{ASCII}\u0080-\u00ff\u0152-\u2122]/u.test(text)
  )
    return text;
  const bytes = Buffer.alloc(text.length);
  for (const [at, character] of [...text].entries()) {
    const byte = BYTES.get(character);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Plain words as they were meant: without entities and signs of other encodings that were left in them by mistake. */
export function plainOfFeed(words: string): string {
  return withoutSoup(unscrambled(withWindowsSigns(words.trim())));
}

function withoutSoup(text: string): string {
  return SOUP.test(text) ? plainText(text.replaceAll("<", "&lt;")) : text;
}
