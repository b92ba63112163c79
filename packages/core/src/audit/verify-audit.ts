import * as z from "zod";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { rangeOfAct } from "./entry.ts";
import { permitAudit } from "./list-audit.ts";
import { actsBetween } from "./read-acts.ts";
import { hashOfSeal, leafOf, sealsOf, type Leaf, type Seal } from "./seal.ts";

export const Asked = z.strictObject({
  /** Days (UTC) that are checked, both inclusive; all when absent. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The hash of a seal that was kept elsewhere: it must still be there. */
  hash: z.string().max(100).optional(),
});

/** What does not fit, at the first seal where something does not. */
export type Broken = {
  what: "seal-changed" | "seal-missing" | "record-removed" | "record-changed" | "record-added" | "hash-missing";
  /** The seal's number. */
  seal: number;
  /** The id of the record. */
  record?: string;
};

export type Verified = {
  /** Absent: all fits. */
  broken?: Broken;
  seals: number;
  records: number;
  /** Records that were forgotten in their time, as they should be. */
  forgotten: number;
  /** Between these moments nothing was removed, changed or added; absent: nothing is sealed there yet. */
  since?: string;
  until?: string;
  /** The newest seal: kept elsewhere, it also shows a log that was rewritten as a whole. */
  newest?: { n: number; hash: string };
};

/**
 * Computes the seals anew from what is stored, and names the first that does not fit. It cannot show what was removed before it was
 * sealed (within some seven minutes), nor a log whose seals were all rewritten, unless a hash of an earlier day is at hand to ask for.
 */
export async function verifyAudit(ctx: Context, brand: string | undefined, input: unknown = {}): Promise<Verified> {
  permitAudit(ctx, brand);
  const { from = "", to, hash } = parse(Asked, input);
  const last = to === undefined ? "~" : `${to}~`;
  const now = ctx.now().toISOString();
  const result: Verified = { seals: 0, records: 0, forgotten: 0 };
  const late = await lateRanges(ctx, brand, from);
  let before: Seal | undefined;
  let found = hash === undefined;
  const brokenAt = (seal: number, what: Broken["what"], record?: string): Verified => ({
    ...result,
    broken: { what, seal, ...(record !== undefined && { record }) },
  });
  for await (const seal of sealsOf(ctx, brand, from)) {
    if (hashOfSeal(seal) !== seal.hash) return brokenAt(seal.n, "seal-changed");
    if (!(before === undefined && from) && !follows(seal, before, now))
      return brokenAt((before?.n ?? 0) + 1, "seal-missing");
    before = seal;
    found ||= seal.hash === hash;
    if (seal.to < from || seal.from > last) continue;
    const wrong = await wrongIn(ctx, brand, seal, { late, now, result });
    if (wrong) return brokenAt(seal.n, wrong.what, wrong.record);
    result.seals++;
    result.since ??= seal.leaves[0]!.range.slice(0, 24);
    result.until = seal.to.slice(0, 24);
  }
  const head = await ctx.store.get(keys.sealHead(brand));
  if ((head?.n ?? 0) !== (before?.n ?? 0) || (before && head?.hash !== before.hash))
    return brokenAt((before?.n ?? 0) + 1, "seal-missing");
  // Nothing was done after the newest seal, as far as was looked.
  if (head && before) {
    for await (const page of actsBetween(ctx, brand, { after: before.to, upTo: head.to }))
      for (const each of page) {
        const record = rangeOfAct(each);
        if (!late.has(record)) return brokenAt(before.n + 1, "record-added", record);
      }
  }
  if (!found) return brokenAt(before?.n ?? 0, "hash-missing");
  if (head && to === undefined && before) result.until = head.to.slice(0, 24);
  return { ...result, ...(before && { newest: { n: before.n, hash: before.hash } }) };
}

/** The oldest that is there may lack the one before it once that is forgotten. */
function follows(seal: Seal, before: Seal | undefined, now: string): boolean {
  if (before) return seal.before?.hash === before.hash && seal.n === before.n + 1;
  return seal.n === 1 ? seal.before === undefined : (seal.before?.until ?? "~") <= now;
}

type Wrong = Pick<Broken, "what"> & { record: string };
type Check = { late: ReadonlySet<string>; now: string; result: Verified };

async function wrongIn(ctx: Context, brand: string | undefined, seal: Seal, check: Check): Promise<Wrong | undefined> {
  const { late, now, result } = check;
  const stored = new Map<string, Leaf>();
  const add = async (after: string, upTo: string) => {
    for await (const page of actsBetween(ctx, brand, { after, upTo }))
      for (const each of page.map(leafOf)) stored.set(each.range, each);
  };
  await add(seal.from, seal.to);
  for (const { range } of seal.leaves) if (range <= seal.from) await add(range.slice(0, 24), range);
  const sealed = new Set(seal.leaves.map(({ range }) => range));
  for (const leaf of seal.leaves) {
    const is = stored.get(leaf.range);
    if (is && is.hash !== leaf.hash) return { what: "record-changed", record: leaf.range };
    if (!is && !(leaf.until && leaf.until <= now)) return { what: "record-removed", record: leaf.range };
    if (is) result.records++;
    else result.forgotten++;
  }
  for (const range of stored.keys())
    if (!sealed.has(range) && !late.has(range) && range > seal.from) return { what: "record-added", record: range };
  return undefined;
}

/** What was sealed only after its time, since it came with an import. */
async function lateRanges(ctx: Context, brand: string | undefined, since: string): Promise<Set<string>> {
  const late = new Set<string>();
  for await (const { from, leaves } of sealsOf(ctx, brand, since))
    for (const { range } of leaves) if (range <= from) late.add(range);
  return late;
}
