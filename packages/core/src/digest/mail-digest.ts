import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { mustGo } from "../moves.ts";
import type { Digest } from "./digest.ts";
import type { DigestKind } from "./kind.ts";
import { mailingOf, moves } from "./moves.ts";
import { readersOf } from "./readers-of.ts";

/** Older ones are history, not news. */
const NEWS_DAYS = 7;
const MOST_WAITING = 60;

/** Mails the digests that nobody has begun to mail, oldest first. */
export async function mailDigests(ctx: Context, brand: Brand, kind: DigestKind): Promise<void> {
  const { items } = await ctx.store.page<Digest>(keys.digests(brand.id), {
    prefix: `${kind}-`,
    backwards: true,
    limit: MOST_WAITING,
  });
  const since = new Date(ctx.now().getTime() - NEWS_DAYS * 86_400_000).toISOString();
  const waiting = items.map(({ value }) => value).filter((digest) => !digest.mailingAt && digest.madeAt >= since);
  for (const digest of waiting.reverse()) await mailDigest(ctx, brand, digest);
}

/** Mails one that a person asked for again, of any age; nothing when somebody has begun to. */
export async function mailAgain(ctx: Context, brand: Brand, id: string): Promise<void> {
  const digest = await ctx.store.get(keys.digest(brand.id, id));
  if (digest && !digest.mailingAt) await mailDigest(ctx, brand, digest);
}

/**
 * Claims a digest, hands it to the mail once for each language of its readers and records how that went; nothing when somebody else claimed it first.
 * Once claimed it is never mailed again by a machine: whether a mail that failed half-way arrived, nobody can tell.
 */
async function mailDigest(ctx: Context, brand: Brand, digest: Digest): Promise<void> {
  const { mailTrouble: _, ...rest } = digest;
  const readers = await readersOf(ctx, brand, digest);
  const claimed = { ...rest, mailingAt: ctx.now().toISOString(), version: versionOf(digest) + 1 };
  if (!(await replaceDigest(ctx, digest, claimed))) return;
  const about = { brand: brand.id, digest: digest.id };
  const troubles: string[] = [];
  for (const each of readers) {
    try {
      await ctx.mail.digest(brand, claimed, each);
    } catch (error) {
      ctx.log.error("digest.unmailed", about, error);
      troubles.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (troubles.length > 0) {
    const mailTrouble = [...new Set(troubles)].join("; ").slice(0, 500);
    await replaceDigest(ctx, claimed, { ...claimed, mailTrouble, version: claimed.version + 1 });
    return;
  }
  await replaceDigest(ctx, claimed, { ...claimed, mailedAt: ctx.now().toISOString(), version: claimed.version + 1 });
  ctx.log.info("digest.mailed", about);
}

function versionOf(digest: Digest): number {
  return digest.version ?? 1;
}

/** Puts a digest in place of what it was; false when somebody else changed it first. */
export async function replaceDigest(ctx: Context, was: Digest, is: Digest): Promise<boolean> {
  mustGo("A digest", moves, mailingOf(was), mailingOf(is));
  try {
    await ctx.store.commit([{ put: keys.digest(is.brand, is.id), value: is, if: versionOf(was) }]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
