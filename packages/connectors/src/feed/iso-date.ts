const YEARS = { first: 1970, last: 2200 };

/** A date as feeds write them, in ISO 8601; undefined when it is none. Without a zone it is taken for UTC. */
export function isoDate(written: string | undefined): string | undefined {
  const text = written?.trim() ?? "";
  if (text.length > 60) return undefined;
  const isIso = /^\d{4}-\d{2}/u.test(text);
  if (!isIso && !/\d{1,2}[\s-]+\p{L}{3,}|\p{L}{3,}\s+\d{1,2}/u.test(text)) return undefined;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\b[A-Z]{1,4})$/iu.test(text);
  const hasTime = /\d:\d{2}/u.test(text);
  const moment = Date.parse(zoned || (isIso && !hasTime) ? text : isIso ? `${text.replace(" ", "T")}Z` : `${text} UTC`);
  const year = Number.isNaN(moment) ? 0 : new Date(moment).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? new Date(moment).toISOString() : undefined;
}
