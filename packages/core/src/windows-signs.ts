/** Control characters that nobody writes: in Windows-1252 they are quotes, dashes and the euro sign. */
const C1 = /[\u0080-\u009f]/gu;
const windows1252 = new TextDecoder("windows-1252");

/** A text whose quotes and dashes came as control characters (`&#146;`, a byte 0x92 read as Latin-1), as browsers show it. */
export function withWindowsSigns(text: string): string {
  return text.replace(C1, (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))));
}
