import type { Roles } from "../team/rights.ts";

/** What lets a machine in. Its holder acts as the key, by the key's name; of its secret only a hash is kept. */
export type AccessKey = Roles & {
  id: string;
  name: string;
  /** SHA-256 of the secret, base64url; gone once it is revoked. */
  hash?: string;
  /** The person (by id) or the machine who made it: it may never do more than they may now. */
  madeBy: string;
  createdAt: string;
  /** Absent: it has no end, which its maker said explicitly. */
  endsAt?: string;
  /** When its maker was told that it ends. */
  toldAt?: string;
  revoked?: { by: string; at: string };
  version: number;
};

/** When a key was last used, to the hour, and from where: beside the key, so that using it changes nothing of it. */
export type AccessKeyUse = { at: string; address?: string; agent?: string };

export const USUAL_DAYS = 90;
export const MOST_DAYS = 365;
const DAY_MS = 86_400_000;
const TOLD_AHEAD_DAYS = 14;

/** Makers that are no person: whoever has the machine or the stage's credentials may all. */
const machines: ReadonlySet<string> = new Set(["earshot", "command-line"]);
export const isMachine = (maker: string): boolean => machines.has(maker);

const KEY_ID = /^k[0-9a-hjkmnp-tv-z]{16}$/u;
export const isKeyId = (id: string): boolean => KEY_ID.test(id);

export const endAfter = (days: number, now: Date): string => new Date(now.getTime() + days * DAY_MS).toISOString();

/** From when on it is warned that a key ends: two weeks ahead, and no sooner than after three quarters of its life. */
export function warnedFrom({ createdAt, endsAt }: Pick<AccessKey, "createdAt" | "endsAt">): string | undefined {
  if (endsAt === undefined) return undefined;
  const end = Date.parse(endsAt);
  return new Date(end - Math.min(TOLD_AHEAD_DAYS * DAY_MS, (end - Date.parse(createdAt)) / 4)).toISOString();
}
