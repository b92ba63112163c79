import { zoneOf } from "./zones.ts";

/** A time of day and its zone (minutes east or an IANA name), and what of the text is not part of them. */
export type Clock = { seconds: number; milliseconds: number; zone: number | string | undefined; rest: string };

const MORNING = String.raw`a\.?\s?m(?!\p{L})\.?|de\.|pr\.\s?p\.|priešpiet|上午|凌晨|早上|清晨|ق\.?\s?ظ\.?|قبل\s?از\s?ظهر|صبح|לפנה["״]?צ|בבוקר`;
const EVENING = String.raw`p\.?\s?m(?!\p{L})\.?|du\.|popiet|下午|晚上|傍晚|中午|ب\.?\s?ظ\.?|بعد\s?از\s?ظهر|عصر|شب|אחה["״]?צ|בערב`;
const ZONE = String.raw`(?:Z|UTC?|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?(?![\d./:-])(?:\s[A-Z]{2,5}(?![\p{L}\d]))?|[A-Z][a-z]+(?:/[A-Za-z_+-]+\d*)+|(?:МСК|[A-Z]{1,5})(?![\p{L}\d])`;
const TIME = new RegExp(
  String.raw`(?:(${MORNING})|(${EVENING}))?\s*(?<!\d)(\d{1,2})(?:(?:\s*[:時时點点시]\s*|h)(\d{2})\s*[分분]?(?:\s*:?\s*(?<=[:分분]\s*)(\d{2})秒?(?:[.,](\d{1,9}))?)?(?!\d)\s*(?:(${MORNING})|(${EVENING}))?|\s?(?:(a\.?m\b\.?)|(p\.?m\b\.?)))\s*(${ZONE})?`,
  "iu",
);
/** XML Schema writes a zone behind a day as well. */
const DAY_IN_ZONE = /^([^:]*\d)\s*(Z|(?<=-\d\d)[+-]\d{2}:\d{2}|\s(?:GMT|UTC))\s*$/u;
const DAY = 86_400;

/**
 * Takes the time of day out of a date as people and programs write it; without one it is midnight. Undefined when there is one that no
 * clock shows, or a zone that nobody knows.
 */
export function clockIn(text: string): Clock | undefined {
  // Comments of RFC 5322, and the places of RFC 9557.
  const notes = [...text.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(([, note]) => note!.trim());
  const bare = text.replace(/[([][^()[\]]*[)\]]/gu, " ");
  const found = DAY_IN_ZONE.test(bare) ? null : TIME.exec(bare);
  if (!found) return dayAlone(bare);
  const [all, am, pm, hours, minutes, seconds, fraction, amBehind, pmBehind, amAlone, pmAlone, behind] = found;
  const half = (am ?? amBehind ?? amAlone) ? "am" : (pm ?? pmBehind ?? pmAlone) ? "pm" : undefined;
  const total = secondsOf(Number(hours), Number(minutes ?? 0), Number(seconds ?? 0), half);
  // A word in small letters is a zone only where it is a known one: "18:30 Uhr".
  const isWord = behind !== undefined && /^\p{L}+$/u.test(behind) && behind !== behind.toUpperCase();
  const written = isWord && zoneOf(behind) === undefined ? undefined : behind;
  const known = written === undefined ? notes.map(zoneOf).find((zone) => zone !== undefined) : zoneOf(written);
  if (total === undefined || (written !== undefined && known === undefined)) return undefined;
  return {
    seconds: total,
    milliseconds: Number((fraction ?? "").padEnd(3, "0").slice(0, 3)),
    zone: known,
    rest: `${bare.slice(0, found.index)} ${bare.slice(found.index + all.length - (written ? 0 : (behind?.length ?? 0)))}`,
  };
}

/** 24:00 is the end of a day, and :60 a leap second. */
function secondsOf(hours: number, minutes: number, seconds: number, half: "am" | "pm" | undefined): number | undefined {
  const hour = half === undefined || hours > 12 ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
  const total = hour * 3600 + minutes * 60 + seconds;
  return minutes > 59 || seconds > 60 || total > DAY || (half === "am" && hours > 12) ? undefined : total;
}

function dayAlone(text: string): Clock | undefined {
  const [, day, written] = DAY_IN_ZONE.exec(text) ?? [];
  const zone = written === undefined ? undefined : zoneOf(written);
  if (written !== undefined && zone === undefined) return undefined;
  return { seconds: 0, milliseconds: 0, zone, rest: day ?? text };
}
