import type { AuditEntry } from "./entry.ts";
import type { AuditKind } from "./kinds.ts";

/** Changes that can be taken back, as far as what was before is kept. */
export const revertibleKinds = [
  "brand.changed",
  "approvals.changed",
  "playbook.saved",
  "playbook.removed",
  "article.saved",
  "article.removed",
  "view.saved",
  "source.changed",
  "person.changed",
  "author.muted",
  "author.unmuted",
  "vip.listed",
  "vip.unlisted",
  "sending.stopped",
  "sending.started",
] as const satisfies readonly AuditKind[];
export type RevertibleKind = (typeof revertibleKinds)[number];

export const isRevertible = ({ what, before, after }: Pick<AuditEntry, "what" | "before" | "after">): boolean =>
  (revertibleKinds as readonly string[]).includes(what) && (before ?? after) !== undefined;
