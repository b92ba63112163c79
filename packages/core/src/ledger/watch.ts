import type { Trouble } from "../errors.ts";

/** What was asked of a platform for certain, and whether it was found. */
export type CanaryAnswer = {
  at: string;
  /** In the platform's own words. */
  asked: string;
  found: boolean;
  /** Times in a row that it was not. */
  times: number;
};

/** Why a source's list was not read again further back. */
export type NotReread = /** The platform charges for each item. */ "cost" | "allowance" | Trouble | "fault";

/** What is found out about a source once a day, beside its collections. */
export type Watch = {
  /** When it was last looked after. */
  at: string;
  canary?: CanaryAnswer;
  /** The last re-read further back: what it was shown, and what of it was not known. */
  reread?: { at: string; items: number; late: number };
  notReread?: NotReread;
  /** Fingerprint of the terms that were looked for by then: what only newer ones find was not missed. */
  terms: string;
  /** Terms found on none of the brand's sources in a week and more, though this platform answers. */
  deaf?: string[];
  /** Since when it looks for the brand's terms and found none of them, though its platform answers. */
  nothingSince?: string;
  /** Which part of the account's allowance is this source's, where others share it (0 to 1). */
  share?: number;
};
