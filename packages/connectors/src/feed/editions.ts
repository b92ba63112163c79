/** Editions of Google News by language and country, BCP 47: what its address has to say for each (hl, gl, ceid). */
const editions = {
  "en-US": ["en-US", "US", "US:en"],
  "en-GB": ["en-GB", "GB", "GB:en"],
  "en-IE": ["en-IE", "IE", "IE:en"],
  "en-CA": ["en-CA", "CA", "CA:en"],
  "en-AU": ["en-AU", "AU", "AU:en"],
  "en-NZ": ["en-NZ", "NZ", "NZ:en"],
  "en-IN": ["en-IN", "IN", "IN:en"],
  "en-ZA": ["en-ZA", "ZA", "ZA:en"],
  "en-IL": ["en-IL", "IL", "IL:en"],
  "he-IL": ["he", "IL", "IL:he"],
  "fa-IR": ["fa", "IR", "IR:fa"],
  "hu-HU": ["hu", "HU", "HU:hu"],
  "lt-LT": ["lt", "LT", "LT:lt"],
  "zh-Hant-TW": ["zh-TW", "TW", "TW:zh-Hant"],
  "zh-Hant-HK": ["zh-HK", "HK", "HK:zh-Hant"],
} as const satisfies Record<string, readonly [hl: string, gl: string, ceid: string]>;

export type Edition = keyof typeof editions;
export const editionNames = Object.keys(editions) as [Edition, ...Edition[]];

/** The address with its edition in it; only Google News knows them by these names. */
export function inEdition(address: string, edition: Edition | undefined): string {
  if (!edition) return address;
  const url = new URL(address);
  const [hl, gl, ceid] = editions[edition];
  for (const [name, value] of Object.entries({ hl, gl, ceid })) url.searchParams.set(name, value);
  return url.href;
}

export const hasEditions = (address: string): boolean =>
  URL.canParse(address) && new URL(address).hostname === "news.google.com";
