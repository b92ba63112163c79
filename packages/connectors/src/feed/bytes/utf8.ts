/** How much like UTF-8 bytes are, and their text as that: stray ones of Windows-1252 in it (0x92 for an apostrophe) are what was meant. */
export type Utf8 = { text(): string; isCertain: boolean; hasThreeBytes: boolean };

const stray = new TextDecoder("windows-1252");
const strict = new TextDecoder("utf-8");
/** So many characters of several bytes for each stray byte make it UTF-8. */
const ENOUGH = 10;

export function utf8In(bytes: Uint8Array): Utf8 {
  const strays: number[] = [];
  let several = 0;
  let hasThreeBytes = false;
  let end = bytes.length;
  for (let at = 0; at < end;) {
    const length = lengthAt(bytes, at);
    if (length > 1) several += 1;
    if (length > 2) hasThreeBytes = true;
    // A feed that is cut off may end within a character.
    if (length === 0 && isCut(bytes, at)) end = at;
    else if (length === 0) strays.push(at);
    at += length || 1;
  }
  const isCertain = strays.length === 0 || several >= strays.length * ENOUGH;
  return { text: () => textOf(bytes.subarray(0, end), strays), isCertain, hasThreeBytes };
}

function textOf(bytes: Uint8Array, strays: number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of strays) {
    pieces.push(strict.decode(bytes.subarray(from, at)), stray.decode(bytes.subarray(at, at + 1)));
    from = at + 1;
  }
  pieces.push(strict.decode(bytes.subarray(from)));
  return pieces.join("");
}

/** How many bytes the character has that starts here; 0 when none does (RFC 3629, section 4). */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  return length;
}

function isCut(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.subarray(at);
  return (
    rest.length < 4 && rest[0]! >= 0xc2 && rest[0]! <= 0xf4 && rest.subarray(1).every((byte) => (byte & 0xc0) === 0x80)
  );
}
