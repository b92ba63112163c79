export type Month = { month: number; calendar: "iso8601" | "persian" };

const OURS = ["en", "he", "fa", "hu", "zh-Hant", "lt"];
const OTHERS =
  "ar ru uk de fr es it pt nl pl cs sk sl hr sr-Latn sr ro bg el tr sv da nb fi et lv ca id vi az hy ka hi".split(" ");
/** Short forms that are in use and in no table of Intl. */
const SHORT: Record<string, number> = {
  sept: 9,
  saus: 1,
  vas: 2,
  kov: 3,
  bal: 4,
  geg: 5,
  birz: 6,
  liep: 7,
  rugp: 8,
  rugs: 9,
  spal: 10,
  lapkr: 11,
  gruod: 12,
  сен: 9,
  ноя: 11,
};
/** What stands between the parts of a date and says nothing. */
const FILLERS = new Set(
  "of at on the st nd rd th de del den d m r g le er um uhr kl an en i ai ei en ev ora men val klo ساعت روز יום בשעה שעה ב в г года".split(
    " ",
  ),
);
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Nearly all dates are in English, and the names of all languages take a while to gather. */
const ENGLISH_MONTHS = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, at) => [name, at + 1] as const),
);
const ENGLISH_DAYS = new Set("mon tue wed thu fri sat sun".split(" "));

let months: Map<string, Month> | undefined;
let days: Set<string> | undefined;

/** The month of which this is the name, in the six languages and the usual others; Roman numbers as Hungarians write them. */
export function monthOf(word: string): Month | undefined {
  const roman = ROMAN.indexOf(word.replace(".", ""));
  if (roman >= 0) return { month: roman + 1, calendar: "iso8601" };
  const key = keyOf(word);
  const english = ENGLISH_MONTHS.get(key);
  if (english !== undefined) return { month: english, calendar: "iso8601" };
  if (ENGLISH_DAYS.has(key)) return undefined;
  months ??= namesOfMonths();
  // Hebrew writes "in November" in one word.
  return months.get(key) ?? (/^[בלה]/u.test(key) ? months.get(key.slice(1)) : undefined);
}

/** A weekday's name, or a word that stands between the parts of a date. It says nothing, right or wrong. */
export function saysNothing(word: string): boolean {
  const key = keyOf(word);
  if (FILLERS.has(key) || ENGLISH_DAYS.has(key)) return true;
  days ??= namesOfDays();
  return days.has(key);
}

function keyOf(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}.'’׳״"\u200c\s]/gu, "")
    .replace(/(?<=.)ماه$/u, "")
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک");
}

function namesOfMonths(): Map<string, Month> {
  const named = new Map<string, Month>(
    Object.entries(SHORT).map(([name, month]) => [name, { month, calendar: "iso8601" }]),
  );
  // The Persian year begins in March: its first month holds 1 April.
  for (const language of ["fa", "en"]) addMonths(named, `${language}-u-ca-persian`, "persian", 3);
  for (const language of OURS) addMonths(named, `${language}-u-ca-gregory`, "iso8601", 0);
  const shared = new Set(named.keys());
  for (const language of OTHERS) {
    const own = new Map<string, Month>();
    addMonths(own, `${language}-u-ca-gregory`, "iso8601", 0);
    for (const [name, month] of own) {
      if (shared.has(name)) continue;
      const other = named.get(name);
      // A name that means November here and October there means nothing.
      if (other && other.month !== month.month) {
        named.delete(name);
        shared.add(name);
      } else named.set(name, month);
    }
  }
  return named;
}

function addMonths(named: Map<string, Month>, locale: string, calendar: Month["calendar"], first: number): void {
  for (const width of ["long", "short"] as const) {
    for (const more of [{}, { day: "numeric", year: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: width, ...more });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, first + month - 1, 10));
        const key = keyOf(parts.find(({ type }) => type === "month")?.value ?? "");
        if (key !== "" && !/\d|^[月월]$/u.test(key) && !named.has(key)) named.set(key, { month, calendar });
      }
    }
  }
}

function namesOfDays(): Set<string> {
  const named = new Set<string>();
  for (const locale of [...OURS, ...OTHERS]) {
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday });
      for (let day = 1; day <= 7; day++) {
        const name = format.format(Date.UTC(2026, 1, day));
        for (const word of [name, ...name.split(/[\s-]/u)]) named.add(keyOf(word));
      }
    }
  }
  return named;
}
