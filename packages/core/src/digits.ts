const DIGIT = /^\p{Nd}$/u;

/** Digits of every script as 0 to 9, character by character. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, valueOf);
}

/** Full-width digits and those of formulas are other forms of 0 to 9; the others stand in runs of ten that begin at their zero. */
function valueOf(written: string): string {
  const digit = written.normalize("NFKC");
  if (/^[0-9]$/u.test(digit)) return digit;
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
