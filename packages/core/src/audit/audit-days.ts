/** Days for which a record is kept, where not set. */
export const AUDIT_DAYS = 730;
const [LEAST, MOST] = [30, 3660];

/**
 * How long the log is kept, as it is set for this machine or deployment; absent: the usual.
 * @throws an Error that says what it may be
 */
export function readAuditDays(env: Record<string, string | undefined>): { auditDays?: number } {
  const { EARSHOT_AUDIT_DAYS: given } = env;
  if (!given) return {};
  const auditDays = Number(given);
  if (Number.isInteger(auditDays) && auditDays >= LEAST && auditDays <= MOST) return { auditDays };
  throw new Error(`EARSHOT_AUDIT_DAYS: whole days, ${LEAST} to ${MOST}, such as ${AUDIT_DAYS}`);
}
