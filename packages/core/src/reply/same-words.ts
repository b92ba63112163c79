/** Whether two texts say the same: platforms trim, fold white space and compose letters as they like. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
