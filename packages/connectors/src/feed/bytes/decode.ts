import { labelOf, likelyEncodings } from "./likely-encodings.ts";
import { utf8In } from "./utf8.ts";

const BOMS: [label: string, bytes: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  // No byte order mark, and yet UTF-16: the file starts with "<?" or "<r" in two bytes each.
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];
/** In which encoding a language was written before it was in UTF-8. */
const OF_LANGUAGE: Record<string, string[]> = {
  hu: ["windows-1250"], pl: ["windows-1250"], cs: ["windows-1250"], sk: ["windows-1250"], sl: ["windows-1250"], hr: ["windows-1250"],
  ro: ["windows-1250"], ru: ["windows-1251"], uk: ["windows-1251"], bg: ["windows-1251"], el: ["windows-1253"], tr: ["windows-1254"],
  he: ["windows-1255"], iw: ["windows-1255"], fa: ["windows-1256"], ar: ["windows-1256"], ur: ["windows-1256"],
  lt: ["windows-1257"], lv: ["windows-1257"], et: ["windows-1257"], vi: ["windows-1258"], th: ["windows-874"],
  "zh-tw": ["big5"], "zh-hk": ["big5"], "zh-hant": ["big5"], zh: ["gb18030", "big5"], ja: ["shift_jis", "euc-jp"], ko: ["euc-kr"],
}; // prettier-ignore
/**
 * The text of a feed. A byte order mark says how it is encoded; what is UTF-8 is that, whatever is said of it; else the HTTP header, the XML
 * declaration, the language that the feed names, and what it looks like, in this order, as far as the bytes bear it out.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = bomOf(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const labels = [charsetOf(contentType), declaredIn(bytes)].flatMap((label) => labelOf(label) ?? []);
  const said = labels.find((label) => label !== "utf-8");
  const utf8 = utf8In(bytes);
  if (utf8.isCertain && !(said && isTwoBytes(said) && !utf8.hasThreeBytes)) return utf8.text();
  for (const label of [...labels.filter((each) => each !== "utf-8"), ...likelyFor(bytes)]) {
    const text = decoded(bytes, label);
    if (text !== undefined) return text;
  }
  return utf8.text();
}

function bomOf(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))?.[0];
}

function charsetOf(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType ?? "")?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/iu.exec(start)?.[1];
}

/** What the feed's language was written in, then what it looks like. */
function likelyFor(bytes: Uint8Array): string[] {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4000));
  const language = /<(?:dc:)?language>\s*([a-z-]+)|xml:lang\s*=\s*["']([a-z-]+)/iu.exec(start);
  const tag = (language?.[1] ?? language?.[2] ?? "").toLowerCase();
  const likely = likelyEncodings(bytes);
  const ofLanguage = OF_LANGUAGE[tag] ?? OF_LANGUAGE[tag.split("-")[0]!] ?? [];
  // Many feeds name the language of the program that made them.
  const [best, second, third] = likely;
  const borneOut = ofLanguage.filter((label) => [best, second, third].includes(label));
  return [...borneOut, ...likely, "windows-1252"];
}

/** In a Chinese encoding every pair of bytes is a character, and some words of it are valid UTF-8 by chance. */
function isTwoBytes(label: string): boolean {
  return /^(?:gb|big5|euc|shift)/iu.test(label);
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
