import { inEnglish } from "./words/in-english.ts";
import type { Said } from "./words/said.ts";

/**
 * Something a person asked for that cannot be done; the API maps each code to a status once. `says` is why, for each to read in their own
 * language; the message is the same in English. A plain string is for the command line alone.
 */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: RefusalCode;
  readonly says: Said | string;
  readonly details: Record<string, unknown>;

  constructor(code: RefusalCode, says: Said | string, details: Record<string, unknown> = {}) {
    super(inEnglish(says));
    this.code = code;
    this.says = says;
    this.details = details;
  }
}

export type RefusalCode =
  | "bad-input"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "taken" // somebody else was faster; details.by says who
  | "stale" // what was approved is not what would be sent; details.changed says what changed
  | "too-late"
  | "too-large"
  | "wrong-media" // the body is not of the content type that is asked for
  | "slow-down"; // too many wrong tokens; details.retryAfter says for how many seconds

/** What went wrong between us and a platform. The pipeline decides by `trouble`, never by the text. */
export class ConnectorError extends Error {
  override name = "ConnectorError";
  readonly trouble: Trouble;
  /** Seconds to wait before the next call, where the platform said so. */
  readonly retryAfter: number | undefined;

  constructor(trouble: Trouble, message: string, options: { retryAfter?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.trouble = trouble;
    this.retryAfter = options.retryAfter;
  }
}

export type Trouble =
  | "slow-down" // rate limited: wait `retryAfter` seconds
  | "sign-in-again" // the credentials are dead
  | "not-allowed" // the credentials are good, the act is forbidden
  | "blocked" // whoever is answered lets us write to them no more
  | "gone" // the mention is deleted upstream
  | "refused" // the platform read it and said no (too long, duplicate, policy)
  | "unavailable" // nothing was done: could not connect, or a read failed
  | "unknown"; // it was sent and no answer came: it may have been done

/** A transaction found something else than it expected; nothing was written. */
export class Conflict extends Error {
  override name = "Conflict";
  /** Positions in the list of changes whose condition failed. */
  readonly failed: number[];

  constructor(failed: number[], options: { cause?: unknown } = {}) {
    super(`Somebody else changed it first (change ${failed.join(", ")}).`, options);
    this.failed = failed;
  }
}
