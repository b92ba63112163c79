export type PersonalData = { kind: string; start: number; end: number };

const E_MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const WEB = /https?:\/\/\S+/g;
const DATE = /(?<!\d)(?:\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?!\d)/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]){11,30}(?![A-Z0-9])/g;
const CARD = /(?<![\p{L}\d])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu;
const PHONE = /(?<![\p{L}\d]|\p{L}-)(?:\+|00)?\(?\d[\d ()./-]{6,18}\d(?![\p{L}\d])/gu;
const ORDER =
  /(?:order|booking|invoice|ticket|rendel[ée]s\p{L}*|számla\p{L}*|užsakym\p{L}*|sąskait\p{L}*|הזמנה|ההזמנה|חשבונית|سفارش|فاکتور|訂單|發票)[^\p{L}\d\n]{0,4}(?:no|nr|number|num|szám\p{L}*|numer\p{L}*|מספר|編號|號碼|شماره)?[^\p{L}\d\n]{0,4}#?(?:[A-Z]{1,4}-?)?\d{4,}/giu;
const LONG_NUMBER = /(?<![\p{L}\d])#?(?:[A-Z]{1,4}-)?\d{6,}(?![\p{L}\d])/gu;

/** E-mail addresses and telephone, card, account and order numbers in a text, except those in `allowed`. */
export function findPersonalData(text: string, allowed: string[]): PersonalData[] {
  let left = withPlainDigits(text);
  for (const own of allowed) if (own) left = left.replaceAll(withPlainDigits(own), (match) => "·".repeat(match.length));
  const found: PersonalData[] = [];
  const take = (kind: string, pattern: RegExp, holds: (match: string) => boolean = () => true) => {
    left = left.replace(pattern, (match: string, ...rest: unknown[]) => {
      if (!holds(match)) return match;
      const start = rest.find((each) => typeof each === "number") as number;
      if (kind !== "") found.push({ kind, start, end: start + match.length });
      return "·".repeat(match.length);
    });
  };
  take("", WEB);
  take("An e-mail address", E_MAIL);
  take("", DATE);
  take("An account number (IBAN)", IBAN, isIban);
  take("A card number", CARD, isCard);
  take("An order number", ORDER);
  take("A telephone number", PHONE, (match) => digitsOf(match).length >= 8 && digitsOf(match).length <= 15);
  take("A long number", LONG_NUMBER);
  return found.toSorted((a, b) => a.start - b.start);
}

/** Persian, Arabic and full-width digits as the ones the patterns know, position for position. */
function withPlainDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Luhn's check. */
function isCard(match: string): boolean {
  const sum = [...digitsOf(match)].toReversed().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the rest of the rearranged number by 97 is one. */
function isIban(match: string): boolean {
  const plain = match.replace(/\s/g, "");
  const rearranged = plain.slice(4) + plain.slice(0, 4);
  const digits = [...rearranged].map((character) => Number.parseInt(character, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}
