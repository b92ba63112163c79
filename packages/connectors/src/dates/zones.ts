const HOUR = 60;
const FARTHEST = 14 * HOUR;

/**
 * Minutes east of Greenwich by the names that programs write (RFC 5322, section 4.3, and the usual ones elsewhere). IST is not among them:
 * it is India, Israel and Ireland. CST is the one of RFC 5322.
 */
const NAMED: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  WAT: 60,
  CET: 60,
  MEZ: 60,
  MET: 60,
  CEST: 120,
  MESZ: 120,
  MEST: 120,
  CAT: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  IDT: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  EAT: 180,
  MSD: 240,
  GST: 240,
  IRST: 210,
  IRDT: 270,
  PKT: 300,
  NPT: 345,
  ICT: 420,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ART: -180,
  ADT: -180,
  AST: -240,
  NDT: -150,
  NST: -210,
  CLT: -240,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/**
 * A zone as it is written behind a time: an offset in minutes east, or the IANA name of a place; undefined when nobody can tell which is
 * meant. `GMT+2` is two hours east, as people and programs mean it.
 */
export function zoneOf(written: string): number | string | undefined {
  // A name behind an offset says it once more.
  const text = written.trim().replace(/(\d)\s[A-Z]{2,5}$/iu, "$1");
  if (/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/iu.test(text)) return knownPlace(text);
  const [, name, sign, hours, minutes] =
    /^(Z|UTC?|GMT)?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/iu.exec(text.replace("\u2212", "-")) ?? [];
  if (sign !== undefined) return offsetOf(sign, Number(hours), Number(minutes ?? 0));
  if (name !== undefined) return 0;
  const upper = text.toUpperCase();
  // The letters of the military zones were written wrongly so often that RFC 5322 tells to take them for UTC.
  return /^[A-IK-Z]$/u.test(upper) ? 0 : Object.hasOwn(NAMED, upper) ? NAMED[upper] : undefined;
}

function offsetOf(sign: string, hours: number, minutes: number): number | undefined {
  const offset = hours * HOUR + minutes;
  if (minutes > 59 || offset > FARTHEST) return undefined;
  return sign === "-" ? -offset : offset;
}

function knownPlace(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
