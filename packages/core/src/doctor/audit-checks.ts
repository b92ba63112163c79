import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { mayEverywhere, mayIn } from "../team/permit.ts";
import { told } from "../words/told.ts";
import type { Check } from "./doctor.ts";

/** Up to where the audit log is sealed, with the newest hash: kept elsewhere, it shows a log that somebody wrote anew as a whole. For admins. */
export async function auditChecks(ctx: Context, brands: readonly Brand[]): Promise<Check[]> {
  const logs = [
    ...(mayEverywhere(ctx, "manage") ? [{ brand: undefined, of: "Earshot" }] : []),
    ...brands.filter(({ id }) => mayIn(ctx, "manage", id)).map(({ id }) => ({ brand: id, of: id })),
  ];
  const heads = await ctx.store.getMany(logs.map(({ brand }) => keys.sealHead(brand)));
  return logs.flatMap(({ of }, n): Check[] => {
    const head = heads[n];
    if (!head || head.n === 0) return [];
    const until = head.to.slice(0, "2026-12-01T00:00:00.000Z".length);
    const says = { code: "check.audit-sealed", n: head.n, until, hash: head.hash } as const;
    return [{ name: `audit log ${of}`, called: { code: "check.name-audit", of }, level: "ok", ...told(says) }];
  });
}
