import type { Context } from "../context.ts";
import { idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import { actorId } from "../team/permit.ts";
import { AUDIT_DAYS } from "./audit-days.ts";
import { changedFields } from "./changed-fields.ts";
import type { AuditKind } from "./kinds.ts";
import type { AuditRecord } from "./record.ts";

const LONGEST_AGENT = 200;

export type Done = {
  what: AuditKind;
  /** Absent: it concerns the whole installation. */
  brand?: string;
  /** The id of what it was done to. */
  about?: string;
  /** The thing before and after, whole or in part: what differs is kept. Never pass a secret; fields named like one are masked all the same. */
  before?: object | undefined;
  after?: object | undefined;
  /** Where it is not the one who acts: whoever signs in acts as nobody yet. */
  by?: string;
};

/**
 * The write that records an act, for the transaction of the change itself: `commit([...changes, ...audited(ctx, { … })])`.
 * None where `before` and `after` are both given and say the same: nothing was changed.
 */
export function audited(ctx: Context, { what, brand, about, before, after, by = actorId(ctx) }: Done): Change[] {
  const fields = changedFields(before, after);
  if (before && after && !fields) return [];
  const now = ctx.now();
  const at = now.toISOString();
  const keptUntil = new Date(now.getTime() + (ctx.auditDays ?? AUDIT_DAYS) * 86_400_000);
  const { address, agent } = ctx.from ?? {};
  const record: AuditRecord = {
    id: `${at}-${idOf("", what, about ?? "", ctx.token())}`,
    at,
    by,
    ...((address || agent) && {
      from: { ...(address && { address }), ...(agent && { agent: agent.slice(0, LONGEST_AGENT) }) },
    }),
    what,
    ...(brand !== undefined && { brand }),
    ...(about !== undefined && { about }),
    ...(before && fields && { before: fields[0] }),
    ...(after && fields && { after: fields[1] }),
    ...(ctx.reverts !== undefined && { reverts: ctx.reverts }),
    keptUntil: keptUntil.toISOString(),
  };
  return [
    {
      put: keys.audit(brand, record.id),
      value: record,
      at: { author: places.audit(brand, record.id) },
      expiresAt: keptUntil,
    },
  ];
}
