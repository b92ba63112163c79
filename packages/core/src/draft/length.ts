import type { LengthLimit } from "../connector.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const utf8 = new TextEncoder();

const LETTERS = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\d`;
/** After a scheme a host may be in any script; its last part is all of one. */
const LABEL = String.raw`[\p{L}\p{M}\d](?:[\p{L}\p{M}\d-]*[\p{L}\p{M}\d])?`;
const HOST = String.raw`(?:${LABEL}\.)+(?:xn--[a-z\d-]+|[a-z]{2,}|(?![a-z])[\p{L}\p{M}]{2,})(?::\d+)?`;
const REST = String.raw`[${LETTERS}\-._~:/?#\[\]@!$&'()*+,;=%|]*`;
const ADDRESS_SOURCE = `https?://${HOST}(?:[/?#]${REST})?`;
const ADDRESS = new RegExp(ADDRESS_SOURCE, "giu");
/** Endings by which X links a host that has no scheme: every country, and the generic ones in common use. */
const ENDINGS =
  "com|org|net|edu|gov|info|biz|name|app|dev|shop|store|online|site|blog|news|world|tech|cloud|page|link|live|club|xyz|help|support|coffee|cafe|restaurant|hotel|travel|global|company|email|[a-z]{2}";
const BARE_OR_FULL_ADDRESS = new RegExp(
  `${ADDRESS_SOURCE}|(?<![${LETTERS}@$#_.\\-/])(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+(?:${ENDINGS})(?![${LETTERS}@_-])(?:/${REST})?`,
  "giu",
);
const X_ADDRESS_LENGTH = 23;

/** Length of a reply as its platform counts it, in the limit's own unit. */
export function lengthOf(text: string, limit: LengthLimit): number {
  const weighted = limit.unit === "weighted";
  const counted = weighted ? text.normalize("NFC") : text;
  const addressLength = limit.urlLength ?? (weighted ? X_ADDRESS_LENGTH : undefined);
  if (addressLength === undefined) return count(counted, limit);
  const { rest, addresses } = withoutAddresses(counted, weighted ? BARE_OR_FULL_ADDRESS : ADDRESS);
  return addresses * addressLength + rest.reduce((sum, part) => sum + count(part, limit), 0);
}

/** Whether the platform would take a reply of this length. */
export function fits(text: string, limit: LengthLimit): boolean {
  if (limit.maxBytes !== undefined && bytes(text) > limit.maxBytes) return false;
  return lengthOf(text, limit) <= limit.max;
}

/** UTF-8 bytes. */
export function bytes(text: string): number {
  return utf8.encode(text).length;
}

function count(text: string, { unit }: LengthLimit): number {
  switch (unit) {
    case "utf16":
      return text.length;
    case "characters":
      return [...text].length;
    case "utf8-bytes":
      return bytes(text);
    case "graphemes":
      return [...graphemes.segment(text)].length;
    case "weighted":
      return weight(text);
    case "emoji-bytes":
      return withEmojiInBytes(text);
  }
}

/** X's rule, in whole characters: an emoji is two, these ranges one, all else two. Source: twitter-text configuration version 3. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const EMOJI = /^(?:\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)$/v;

function weight(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (segment.length === 1 && segment < "\u1100") sum += 1;
    else if (EMOJI.test(segment)) sum += 2;
    else for (const character of segment) sum += light(character.codePointAt(0)!) ? 1 : 2;
  }
  return sum;
}

/** Threads' rule: an emoji is as long as its UTF-8, all else is counted in characters. */
function withEmojiInBytes(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += EMOJI.test(segment) ? bytes(segment) : [...segment].length;
  return sum;
}

function light(codePoint: number): boolean {
  return LIGHT.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function withoutAddresses(text: string, pattern: RegExp): { rest: string[]; addresses: number } {
  const rest: string[] = [];
  let end = 0;
  let addresses = 0;
  for (const match of text.matchAll(pattern)) {
    rest.push(text.slice(end, match.index));
    end = match.index + withoutTrailing(match[0]).length;
    addresses++;
  }
  rest.push(text.slice(end));
  return { rest, addresses };
}

/** Punctuation after an address belongs to the sentence, not to the address. */
function withoutTrailing(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*~]+$/, "");
  const opened = trimmed.split("(").length;
  const closed = trimmed.split(")").length;
  return trimmed.endsWith(")") && closed > opened ? withoutTrailing(trimmed.slice(0, -1)) : trimmed;
}
