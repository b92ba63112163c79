import chardet from "chardet";

/** Letters beyond ASCII of languages that were written in a Windows encoding of one byte a letter; signs that all have. */
const LATIN: Record<string, string[]> = {
  "windows-1252": [
    "äöüß", "àâæçéèêëîïôœùûü", "áéíñóúü¿¡", "ãõáéíóúâêôçàü", "àèéìòù", "åäö", "åæøé", "éëïöüó", "áðéíóúýþæö", "äöåšž",
  ],
  "windows-1250": ["áéíóöőúüű", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "čćđšž", "ăâîșțşţ"],
  "windows-1254": ["çğıöşüâîİ"],
  "windows-1257": ["ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž"],
}; // prettier-ignore
/** All letters of a script, those that are most of every text first. */
const SCRIPTS: Record<string, [common: string, all: RegExp]> = {
  "windows-1255": ["יוהלתאמרבש", /\p{Script=Hebrew}/u],
  "windows-1256": ["اليینمروتبهد", /\p{Script=Arabic}/u],
  "windows-1251": ["оеаинтсрвл", /\p{Script=Cyrillic}/u],
  "koi8-r": ["оеаинтсрвл", /\p{Script=Cyrillic}/u],
  "windows-1253": ["αοιετσνηυρ", /\p{Script=Greek}/u],
  "windows-874": ["านรอกเงมยล", /\p{Script=Thai}/u],
};
/** The first bytes of the characters in daily use, and the least second one. */
const PAIRS: Record<string, [from: number, to: number, second: number]> = {
  big5: [0xa4, 0xc6, 0x40],
  gb18030: [0xb0, 0xd7, 0xa1],
  "euc-kr": [0xb0, 0xc8, 0xa1],
  "euc-jp": [0xa4, 0xcf, 0xa1],
};
/** Encodings that differ in few letters, or in none, from the one of Windows. */
const LIKE: Record<string, string> = {
  "iso-8859-2": "windows-1250",
  "iso-8859-6": "windows-1256",
  "iso-8859-7": "windows-1253",
  "iso-8859-8": "windows-1255",
  "iso-8859-13": "windows-1257",
};
const SIGNS = /[’‘“”„–—…€£°§©®«»·•\u00a0]/u;
/** What a text in a Latin script has of the letters that are most of it: ASCII ones, which are not counted. */
const USUAL = 0.5;
const LOOKED_AT = 100_000;
/** Bytes of words; enough to tell an encoding by. */
const ENOUGH = 8000;

/** The encodings that this could be in, the likeliest first: by the letters it would have, and by what `chardet` says of it. */
export function likelyEncodings(bytes: Uint8Array): string[] {
  const words = withoutMarkup(bytes.subarray(0, LOOKED_AT)).subarray(0, ENOUGH);
  const guessed = new Map<string, number>();
  for (const { name, confidence } of chardet.analyse(words)) {
    const label = labelOf(name) ?? "utf-8";
    if (label === "utf-8") continue;
    for (const each of [label, LIKE[label] ?? label])
      guessed.set(each, Math.max(guessed.get(each) ?? 0, confidence / 100));
  }
  const all = [...Object.keys(LATIN), ...Object.keys(SCRIPTS), ...Object.keys(PAIRS), ...guessed.keys()];
  return [...new Set(all)]
    .map((label) => ({ label, score: scoreOf(label, words) + (guessed.get(label) ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ label }) => label);
}

/** Tags are ASCII in every encoding, and make every text look English. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replace(/<[^<>]*>|&[#\w]*;/gu, " "),
    "latin1",
  );
}

function scoreOf(label: string, bytes: Uint8Array): number {
  const pairs = PAIRS[label];
  if (pairs) return shareOfPairs(bytes, pairs) + USUAL;
  const text = new TextDecoder(label).decode(bytes);
  const known = LIKE[label] ?? label;
  const [common, script] = SCRIPTS[known] ?? [];
  const foreign = text.replace(/[\p{ASCII}]|\u00a0/gu, "");
  if (foreign === "") return 0;
  const jumps = (text.match(/\p{Ll}\p{Lu}/gu) ?? []).length / foreign.length;
  if (script && common) {
    const letters = [...foreign].filter((each) => script.test(each)).length + signsIn(foreign);
    const usual = [...foreign].filter((each) => common.includes(each)).length;
    const mixed = (text.match(/[a-z](?!\p{ASCII})\p{L}|(?!\p{ASCII})\p{L}[a-z]/giu) ?? []).length / foreign.length;
    return (letters + usual) / foreign.length - 2 * jumps - 2 * mixed;
  }
  const languages = LATIN[known] ?? [];
  return Math.max(0, ...languages.map((letters) => shareOf(foreign, letters))) + USUAL - 2 * jumps;
}

function shareOf(foreign: string, letters: string): number {
  const known = [...foreign.toLowerCase()].filter((each) => letters.includes(each)).length;
  return (known + signsIn(foreign)) / foreign.length;
}

function signsIn(text: string): number {
  return [...text].filter((each) => SIGNS.test(each)).length;
}

/** How much of what is not ASCII are pairs of bytes in daily use; signs of the same encoding (0xa1 to 0xa3) count as well. */
function shareOfPairs(bytes: Uint8Array, [from, to, second]: [number, number, number]): number {
  let good = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    all += 1;
    const next = bytes[at + 1] ?? 0;
    if (next < second || (next > 0x7e && next < 0xa1)) continue;
    at += 1;
    if ((first >= from && first <= to) || (first >= 0xa1 && first <= 0xa3)) good += 1;
  }
  return all === 0 ? 0 : good / all;
}

export function labelOf(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
