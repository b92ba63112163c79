import { createHash } from "node:crypto";
import { listBrands } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { Conflict } from "../errors.ts";
import { AUDIT_DAYS } from "./audit-days.ts";
import { rangeOfAct, type FoundAct } from "./entry.ts";
import { actsBetween } from "./read-acts.ts";

/** So long after it was written is a record surely seen by everybody who lists. */
const SETTLED_MS = 2 * 60_000;
const MOST_LEAVES = 500;
const DAY_MS = 86_400_000;

/** A fingerprint of one act: its place, its hash, and when it is forgotten, where it is. */
export type Leaf = { range: string; hash: string; until?: string };

/** What was done between two places of the order, so that what is taken away, changed or added there afterwards shows. Each names the one before. */
export type Seal = {
  n: number;
  at: string;
  /** After this place, up to that one and with it. */
  from: string;
  to: string;
  leaves: Leaf[];
  /** The seal before, and when that one is forgotten. */
  before?: { hash: string; until: string };
  until: string;
  /** SHA-256 of all else here. */
  hash: string;
};

/** The newest seal (`n` 0: there is none yet) with its end, and up to where was looked since and nothing found. */
export type SealHead = { n: number; hash: string; until: string; sealedTo: string; to: string; version: number };

/** Seals what was done since the last time, of every brand and of the installation; every five minutes. */
export async function sealAll(ctx: Context): Promise<void> {
  for (const brand of [undefined, ...(await listBrands(ctx)).map(({ id }) => id)]) {
    try {
      await seal(ctx, brand);
    } catch (error) {
      // Another process seals at the same moment.
      if (error instanceof Conflict) continue;
      ctx.log.error("audit.unsealed", { brand }, error);
    }
  }
}

/**
 * Seals what was done since the last seal, as far as it has settled (two minutes). With `late`, what came with an import of another
 * installation's state too, which lies before that.
 */
export async function seal(ctx: Context, brand: string | undefined, { late = false, now = false } = {}): Promise<void> {
  let head = await ctx.store.get(keys.sealHead(brand));
  const upTo = `${new Date(ctx.now().getTime() - (now ? 0 : SETTLED_MS)).toISOString()}~`;
  const after = head?.to ?? earliest(ctx);
  if (head && upTo <= head.to && !late) return;
  let leaves = late && head ? await unsealed(ctx, brand, head.to) : [];
  for await (const page of actsBetween(ctx, brand, { after, upTo })) {
    for (const found of page) {
      leaves.push(leafOf(found));
      if (leaves.length < MOST_LEAVES) continue;
      head = await commit(ctx, brand, head, leaves, leaves.at(-1)!.range);
      leaves = [];
    }
  }
  // Nothing was done: the mark is moved on now and then, so that the next look is a short one.
  if (leaves.length > 0) await commit(ctx, brand, head, leaves, upTo);
  else if (!head || upTo > `${new Date(Date.parse(head.to.slice(0, 24)) + DAY_MS).toISOString()}~`)
    await commit(ctx, brand, head, [], upTo);
}

const earliest = (ctx: Context) => new Date(ctx.now().getTime() - (ctx.auditDays ?? AUDIT_DAYS) * DAY_MS).toISOString();

async function commit(
  ctx: Context,
  brand: string | undefined,
  head: SealHead | undefined,
  leaves: Leaf[],
  upTo: string,
): Promise<SealHead> {
  // What came late lies before what is sealed already.
  const to = head && upTo < head.to ? head.to : upTo;
  const version = (head?.version ?? 0) + 1;
  const condition = head ? head.version : ("absent" as const);
  const from = head?.sealedTo ?? earliest(ctx);
  if (leaves.length === 0) {
    const moved: SealHead = { n: 0, hash: "", until: "", sealedTo: from, ...head, to, version };
    await ctx.store.commit([{ put: keys.sealHead(brand), value: moved, if: condition }]);
    return moved;
  }
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + (ctx.auditDays ?? AUDIT_DAYS) * DAY_MS);
  const sealed: Omit<Seal, "hash"> = {
    n: (head?.n ?? 0) + 1,
    at: now.toISOString(),
    from,
    to,
    leaves,
    ...(head && head.n > 0 && { before: { hash: head.hash, until: head.until } }),
    until: expiresAt.toISOString(),
  };
  const hash = hashOfSeal(sealed);
  const next: SealHead = { n: sealed.n, hash, until: sealed.until, sealedTo: to, to, version };
  await ctx.store.commit([
    { put: keys.seal(brand, sealed.n), value: { ...sealed, hash }, if: "absent", expiresAt },
    { put: keys.sealHead(brand), value: next, if: condition },
  ]);
  ctx.log.info("audit.sealed", { brand, count: leaves.length, cause: `${sealed.n} ${hash}` });
  return next;
}

/** What lies before a place and in no seal. */
async function unsealed(ctx: Context, brand: string | undefined, upTo: string): Promise<Leaf[]> {
  const known = new Set<string>();
  for await (const each of sealsOf(ctx, brand)) for (const { range } of each.leaves) known.add(range);
  const leaves: Leaf[] = [];
  for await (const page of actsBetween(ctx, brand, { after: earliest(ctx), upTo }))
    for (const found of page) if (!known.has(rangeOfAct(found))) leaves.push(leafOf(found));
  return leaves;
}

/** Seals that are kept, the oldest first; those of what was done since a day, and the one before them. */
export async function* sealsOf(ctx: Context, brand: string | undefined, since = ""): AsyncGenerator<Seal> {
  const back: Seal[] = [];
  let after: string | undefined;
  do {
    const page = await ctx.store.page<Seal>(keys.seals(brand), { limit: 50, after, backwards: since !== "" });
    for (const { value } of page.items) {
      if (since === "") yield value;
      else back.push(value);
    }
    after = page.next;
  } while (after && (back.at(-1)?.to ?? "~") >= since);
  const first = back.findIndex(({ to }) => to < since);
  yield* back.slice(0, first < 0 ? undefined : first + 1).toReversed();
}

export function leafOf(found: FoundAct): Leaf {
  const { key, value } = found;
  const until = value.keptUntil;
  return { range: rangeOfAct(found), hash: sha256({ ...key, value }).slice(0, 22), ...(until && { until }) };
}

export function hashOfSeal(seal: Omit<Seal, "hash"> & { hash?: string }): string {
  const { hash: _, ...rest } = seal;
  return sha256(rest);
}

const sha256 = (value: unknown) => createHash("sha256").update(JSON.stringify(value, byName)).digest("base64url");

/** Fields by name: the table gives them in any order. */
const byName = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
