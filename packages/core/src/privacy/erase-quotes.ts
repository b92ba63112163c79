import type { Context } from "../context.ts";
import type { Digest } from "../digest/digest.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Key } from "../store.ts";
import { scrubbed } from "./scrubbed.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 10;
const MOST_KEYS = 100;

/** Takes a person's words out of digests that were made; their figures stay. */
export async function eraseQuotes(ctx: Context, { brand, names, after }: Running): Promise<Step> {
  const page = await ctx.store.page<Digest>(keys.digests(brand), { limit: AT_ONCE, after });
  let digests = 0;
  for (const { key, value } of page.items) {
    const next = scrubbed(await withoutErased(ctx, brand, value), names);
    if (JSON.stringify(next) === JSON.stringify(value)) continue;
    const version = (value.version ?? 0) + 1;
    await ctx.store.commit([
      { put: key, value: { ...next, version }, ...(value.version !== undefined && { if: value.version }) },
    ]);
    digests++;
  }
  return { looked: page.items.length, removed: digests > 0 ? { digests } : {}, after: page.next };
}

/** A piece of something said, wherever in a digest. */
type Piece = { mention: string; conversation: string; text?: string; author?: string; url?: string };

async function withoutErased(ctx: Context, brand: string, digest: Digest): Promise<Digest> {
  const pieces = piecesIn(digest);
  const found = new Map<string, Mention | undefined>();
  for (let from = 0; from < pieces.length; from += MOST_KEYS) {
    const some = pieces.slice(from, from + MOST_KEYS);
    const asked = some.map(({ conversation, mention }): Key<Mention> => keys.mention(brand, conversation, mention));
    const read = await ctx.store.getMany(asked);
    for (const [n, { mention }] of some.entries()) found.set(mention, read[n]);
  }
  return emptied(digest, (piece) => found.get(piece.mention)?.erased === true) as Digest;
}

const isPiece = (value: object): value is Piece =>
  "mention" in value && "conversation" in value && typeof value.mention === "string";

function piecesIn(value: unknown): Piece[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isPiece(value) ? [value] : []), ...Object.values(value).flatMap(piecesIn)];
}

function emptied(value: unknown, isErased: (piece: Piece) => boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => emptied(each, isErased));
  const all = Object.entries(value).map(([name, each]) => [name, emptied(each, isErased)]);
  if (!isPiece(value) || !isErased(value)) return Object.fromEntries(all);
  return Object.fromEntries(
    all
      .filter(([name]) => name !== "url")
      .map(([name, each]) => [name, name === "text" || name === "author" ? "" : each]),
  );
}
