/** Refusals of the audit log, and what the doctor says of its seals. */
export const audit = {
  "refusal.no-audit": "There is no such record in this audit log.",
  "refusal.not-revertible": "This cannot be taken back from here.",
  "refusal.not-kept": "What was there before is not kept whole: {fields}.",
  "refusal.newer-change": "Somebody changed this since: {fields}. Look at it as it is now.",
  "refusal.there-again": "It is there again. Look at it as it is now.",
  "input.audit-after": "is not where a page of the log ends",
  "refusal.audit-large": "It is larger than 5 MB: choose fewer days, or use npm run earshot -- audit export",
  "check.name-audit": "Audit log, {of}",
  "check.audit-sealed":
    "{n, plural, one {# seal} other {# seals}} up to {until, time}. Keep the newest hash elsewhere: {hash}",
} as const;
