/** A moment as a platform's API writes it, ISO 8601 or nearly (Meta has +0000 without a colon), in ISO 8601; undefined where it is none. */
export function isoOf(date: string | null | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Seconds since 1970 in ISO 8601. */
export function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
