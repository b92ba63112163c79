import { Refusal } from "../errors.ts";

const SAMPLE = 64 * 1024;
const TIMES = 10;
/** How an archive (xlsx is one), an old Excel file and a PDF begin. */
const BINARY = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** Letters that each code page of one byte a letter is there for; what else it shows of a text is a sign that it is another. */
const CODE_PAGES: [string, RegExp][] = [
  ["windows-1252", /[äöüßéèêëàâçñóíúåæøœ’“”–…€ÄÖÜÉÁÓÍÚ]/gu],
  ["windows-1250", /[áéíóöőúüűÁÉÍÓÖŐÚÜŰčďěňřšťůýžąćęłńśźż’“”–…€]/gu],
  ["windows-1257", /[ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņõ’“”„–…€]/gu],
  ["windows-1255", /\p{Script=Hebrew}|[’“”–…₪€]/gu],
  [
    "windows-1256",
    /[\u0621-\u064a\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2\u060c\u061b\u061f‌’“”–…]/gu,
  ],
  ["big5", /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/gu],
];

export type Decoded = { text: string; encoding: string };

/**
 * The text of a file, whatever program saved it: UTF-8 and UTF-16 with or without their mark, or else the code page whose
 * letters the bytes mostly show. @throws Refusal `bad-input` when it is no text.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const noText = new Refusal("bad-input", { code: "refusal.file-not-table" });
  if (BINARY.some((start) => start.every((byte, at) => bytes[at] === byte))) throw noText;
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw noText;
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideOf(sample);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return codePageOf(sample);
}

/** UTF-16 without its mark: the bytes of commas, digits and line ends have a zero beside them, always on the same side. */
function wideOf(sample: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const few = sample.length / 100;
  if (odd > few && odd > even * TIMES) return "utf-16le";
  if (even > few && even > odd * TIMES) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function codePageOf(sample: Uint8Array): string {
  let best = { encoding: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const [encoding, letters] of CODE_PAGES) {
    const text = new TextDecoder(encoding).decode(sample);
    const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
    const own = text.match(letters)?.length ?? 0;
    const score = (own - 2 * (foreign - own)) / Math.max(1, foreign);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}
