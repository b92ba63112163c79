import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit, permitEverywhere } from "../team/permit.ts";
import { AUDIT_DAYS } from "./audit-days.ts";
import { entryOf, rangeOfAct, type AuditEntry } from "./entry.ts";
import { actsBetween } from "./read-acts.ts";

const MOST = 100;
/** Records that one call looks at. */
const LOOKED_AT = 2000;

const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

export const AuditFilter = z.strictObject({
  /** A person's id, a key's, `command-line` or `earshot`. */
  who: z.string().max(100).optional(),
  /** Kinds, parted by commas; one that ends in a dot means all that begin so: `source.` */
  what: z.string().max(1000).optional(),
  about: z.string().max(600).optional(),
  /** Words that all stand in names, kinds, ids or values. */
  q: z.string().max(200).optional(),
  /** Days (UTC) or moments, both with what is of them. */
  from: Moment.optional(),
  to: Moment.optional(),
  /** `next` of the answer before. */
  after: z
    .string()
    .max(300)
    .regex(/^\d{4}-\d\d-\d\dT/u, "input.audit-after")
    .optional(),
});
export type AuditFilter = z.input<typeof AuditFilter>;

export type AuditPage = {
  /** Newest first. */
  entries: AuditEntry[];
  /** Names of those who did it, by id. */
  names: Record<string, string>;
  /** There may be more: 100 entries were found, or 2000 records looked at. */
  next?: string;
};

/** Refuses who may not look at the log: of a brand its admins, of the installation those who are admin everywhere. */
export function permitAudit(ctx: Context, brand: string | undefined): void {
  if (brand === undefined) permitEverywhere(ctx, "manage");
  else permit(ctx, "manage", brand);
}

/** What was done in a brand, or (undefined) to the installation as a whole, newest first, as far as the filter says. */
export async function listAudit(ctx: Context, brand: string | undefined, input: unknown = {}): Promise<AuditPage> {
  permitAudit(ctx, brand);
  const filter = parse(AuditFilter, input);
  if (brand !== undefined) await getBrand(ctx, brand);
  const namesOf = await namesToFind(ctx);
  const fits = matching(filter, namesOf);
  const entries: AuditEntry[] = [];
  let looked = 0;
  let next: string | undefined;
  walk: for await (const page of actsBetween(ctx, brand, boundsOf(ctx, filter), { backwards: true })) {
    for (const found of page) {
      const range = rangeOfAct(found);
      if (range === filter.after) continue;
      if (entries.length === MOST || looked === LOOKED_AT) break walk;
      looked++;
      next = range;
      const entry = entryOf(found);
      if (fits(entry)) entries.push(entry);
    }
    if (entries.length === MOST || looked === LOOKED_AT) break;
  }
  const named = [...new Set(entries.flatMap(({ by, about }) => [by, about ?? ""]))].filter((id) => namesOf.has(id));
  return {
    entries,
    names: Object.fromEntries(named.map((id) => [id, namesOf.get(id)!])),
    ...(next !== undefined && (entries.length === MOST || looked === LOOKED_AT) && { next }),
  };
}

/** Names of people, of those who left, and of keys. */
async function namesToFind(ctx: Context): Promise<Map<string, string>> {
  const partitions = ["TEAM", keys.formers, keys.accessKeys()];
  const pages = await Promise.all(partitions.map((pk) => ctx.store.page<Named>(pk, { limit: 1000 })));
  return new Map(pages.flatMap(({ items }) => items.map(({ value: { id, name } }) => [id, name] as const)));
}

type Named = { id: string; name: string };

function boundsOf(ctx: Context, { from, to, after }: z.output<typeof AuditFilter>) {
  const earliest = new Date(ctx.now().getTime() - (ctx.auditDays ?? AUDIT_DAYS) * 86_400_000).toISOString();
  const first = from === undefined ? earliest : new Date(from).toISOString();
  const last =
    to === undefined ? `${ctx.now().toISOString()}~` : to.length === 10 ? `${to}~` : `${new Date(to).toISOString()}~`;
  return { after: first, upTo: after !== undefined && after < last ? after : last };
}

function matching({ who, what, about, q }: z.output<typeof AuditFilter>, names: ReadonlyMap<string, string>) {
  const kinds = what?.split(",").map((each) => each.trim());
  const words = q?.toLowerCase().split(/\s+/u).filter(Boolean) ?? [];
  return (entry: AuditEntry): boolean =>
    (who === undefined || entry.by === who) &&
    (about === undefined || entry.about === about || entry.conversation === about) &&
    (!kinds || kinds.some((kind) => (kind.endsWith(".") ? entry.what.startsWith(kind) : entry.what === kind))) &&
    words.every((word) => textOf(entry, names).includes(word));
}

function textOf(of: AuditEntry, names: ReadonlyMap<string, string>): string {
  const { id: _, at: __, ...entry } = of;
  return `${names.get(entry.by) ?? ""} ${names.get(entry.about ?? "") ?? ""} ${JSON.stringify(entry)}`.toLowerCase();
}
