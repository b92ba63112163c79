/** Seconds from one try to the next, as the Standard Webhooks specification gives them for example, to 27 hours in all. */
const DELAYS = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 10 * 3600];
export const TRIES = DELAYS.length + 1;

/** So much of a delay is added by chance, so that what failed together is not tried together. */
const JITTER = 0.1;
/** No server is waited for longer, whatever it asks for. */
const LONGEST_SECONDS = 24 * 3600;

/** When the next try is due after so many; undefined when that was the last. `asked`: seconds that the server asked for. */
export function nextTryAt(now: Date, tried: number, random: number, asked = 0): Date | undefined {
  const delay = DELAYS[tried - 1];
  if (delay === undefined) return undefined;
  const seconds = Math.max(delay * (1 + JITTER * random), Math.min(asked, LONGEST_SECONDS));
  return new Date(now.getTime() + Math.round(seconds * 1000));
}

/** An endpoint that fails again and again is given a rest: nothing else goes there meanwhile, so that it keeps nobody busy. */
const FAILURES_BEFORE_REST = 5;
const FIRST_REST_SECONDS = 60;
const LONGEST_REST_SECONDS = 15 * 60;

export function restSeconds(failures: number, asked = 0): number {
  const own =
    failures < FAILURES_BEFORE_REST
      ? 0
      : Math.min(FIRST_REST_SECONDS * 2 ** (failures - FAILURES_BEFORE_REST), LONGEST_REST_SECONDS);
  return Math.max(own, Math.min(asked, 3600));
}

/** After so long without a single answer it is turned off. */
export const GIVEN_UP_AFTER_DAYS = 5;

/** Seconds of a `retry-after` (RFC 9110): a number, or a date. */
export function secondsAsked(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  const seconds = /^\d{1,9}$/u.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
