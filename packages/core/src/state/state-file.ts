import * as z from "zod";
import { indexes, type Found, type Key, type Places } from "../store.ts";

// A state file is JSON lines: a header, a record a line, and a footer with how many and a checksum of all before it.

export const STATE_VERSION = 1;
export const PROBE = "earshot";

export const Header = z.object({
  earshot: z.literal("state"),
  version: z.literal(STATE_VERSION),
  at: z.iso.datetime(),
  /** Of the passphrase that seals the sources' secrets, base64url. */
  salt: z.string(),
  /** PROBE as the passphrase seals it: tells a wrong one before anything is written. */
  probe: z.string(),
});
export type Header = z.infer<typeof Header>;

const Place = z.object({ hash: z.string(), range: z.string() });
export const StateRecord = z.object({
  pk: z.string().min(1),
  sk: z.string().min(1),
  value: z.record(z.string(), z.unknown()),
  at: z.partialRecord(z.enum(indexes), Place).default({}),
  expiresAt: z.iso.datetime().optional(),
});
export type StateRecord = z.infer<typeof StateRecord>;

export const Footer = z.object({ records: z.number().int().min(0), sha256: z.string().length(64) });

/**
 * What stays behind: links, challenges and sessions belong to one address, and so do counts of who guessed at them; caches are made anew, the kill switch and the seals of the audit log are the target's own; what is still to
 * be told is told from where it happened; what hostile words somebody read of late is their own affair.
 */
const STAYS =
  /^(SLACK-[A-Z]+#|DECISION-LINK#|SESSIONS?#|ACCESS-KEY#|INVITATION#|CHALLENGE#|BRAKE#|BUDGET#|STRAIN$|SETTINGS$|AUDIT-[A-Z]+$)|\/(SEEN|SEARCH|SEARCH-[A-Z]+|AUDIT-[A-Z]+|OUTGOING|SLACK-CARDS#.*|DECISION-MAILS#.*|DELIVERIES#.*)$/u;
export const staysBehind = ({ pk }: Key): boolean => STAYS.test(pk);

export const isSource = ({ pk }: Key): boolean => pk.endsWith("/SOURCES");

/** Records whose `secret` is sealed by their installation's own vault. */
export const isSealed = (key: Key): boolean =>
  isSource(key) || /(?:\/ENDPOINTS|\/HELPDESK|(?:^|\/)SLACK)$/u.test(key.pk);

export function recordOf({ key, value, at, expiresAt }: Found & { at: Places; expiresAt?: Date }): StateRecord {
  return { pk: key.pk, sk: key.sk, value, at, ...(expiresAt && { expiresAt: expiresAt.toISOString() }) };
}
