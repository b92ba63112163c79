import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys, places } from "../keys.ts";
import { mustGo } from "../moves.ts";
import { parse, parseChange } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change, Places } from "../store.ts";
import { permit } from "../team/permit.ts";
import { releaseOf } from "../reply/release-held.ts";
import { intervalOf } from "./interval.ts";
import { lookAtAddresses } from "./look-at-addresses.ts";
import { openedSecret, sealedSecret } from "./secret.ts";
import { moves, standingOf } from "./moves.ts";
import { NewSource, type Source } from "./source.ts";
import { turned } from "./turned.ts";

export const SourcePatch = NewSource.omit({ platform: true }).partial().extend({ paused: z.boolean().optional() });

/**
 * The write of a source with its place in the list of what is due: when it is next collected, or when its lease ends. On condition that
 * nobody changed it since it was read; throws where the table has no such move.
 */
export function savedSource(source: Source, from: Source | "new"): Change {
  if (from !== "new") mustGo("A source", moves, standingOf(from), standingOf(source));
  return {
    put: keys.source(source.brand, source.id),
    value: source,
    if: from === "new" ? "absent" : from.version,
    at: placesOf(source),
  };
}

export function placesOf({ id, paused, leaseUntil, nextAt }: Source): Places {
  return paused ? {} : { due: places.due(leaseUntil ?? nextAt, id) };
}

/** Reads, changes and writes a source, again when somebody wrote in between; undefined when it is gone. */
export async function updateSource(
  ctx: Context,
  brand: string,
  id: string,
  change: (source: Source) => Source | undefined,
): Promise<Source | undefined> {
  return updateWith(ctx, brand, id, (known) => {
    const source = change(known);
    return source && { source, also: [] };
  });
}

/** The same, with other changes in one transaction. */
export async function updateWith(
  ctx: Context,
  brand: string,
  id: string,
  change: (source: Source) => { source: Source; also: Change[] } | undefined,
): Promise<Source | undefined> {
  return retryOnConflict(async () => {
    const known = await ctx.store.get(keys.source(brand, id));
    const wanted = known && change(known);
    if (!known || !wanted) return undefined;
    const next: Source = { ...wanted.source, version: known.version + 1 };
    await ctx.store.commit([savedSource(next, known), ...wanted.also, ...turned(ctx, known, next)]);
    return next;
  });
}

export async function changeSource(ctx: Context, brand: string, id: string, input: unknown): Promise<Source> {
  permit(ctx, "manage", brand);
  const patch = parse(SourcePatch, input);
  const known = await theSource(ctx, brand, id);
  const connector = ctx.connectors[known.platform];
  const settings =
    patch.settings && connector
      ? (parseChange(connector.settings, known.settings, patch.settings) as Record<string, unknown>)
      : undefined;
  await lookAtAddresses(ctx, settings);
  const interval = connector && patch.interval !== undefined ? intervalOf(connector, patch.interval) : undefined;
  const secret = await sealedSecret(ctx, known.platform, patch.secret, await openedSecret(ctx, known));
  const changed = await updateWith(ctx, brand, id, (source) => {
    const next: Source = {
      ...source,
      ...(patch.name && { name: patch.name }),
      ...(interval !== undefined && { interval }),
      ...(patch.retentionDays !== undefined && { retentionDays: patch.retentionDays }),
      ...(patch.paused !== undefined && { paused: patch.paused }),
      ...(patch.paused === true && !source.paused && { pausedAt: ctx.now().toISOString() }),
      ...(settings && { settings }),
      ...(secret !== undefined && { secret, credential: { givenAt: ctx.now().toISOString() } }),
      nextAt: ctx.now().toISOString(),
    };
    if (secret !== undefined || settings) delete next.account; // ask again who we are
    const what = "source.changed" as const;
    const also = audited(ctx, { brand, what, about: id, before: settingsOf(source), after: settingsOf(next) });
    return { source: next, also };
  });
  if (secret !== undefined) await releaseOf(ctx, brand, id);
  return changed ?? theSource(ctx, brand, id);
}

/** What people set of a source, for the record; of its secret only when it was given. */
export function settingsOf({ name, platform, settings, interval, retentionDays, paused, credential }: Source) {
  return { name, platform, settings, interval, retentionDays, paused, credential: credential?.givenAt };
}

export async function theSource(ctx: Context, brand: string, id: string): Promise<Source> {
  const source = await ctx.store.get(keys.source(brand, id));
  if (!source) throw new Refusal("not-found", { code: "refusal.no-source", id, brand });
  return source;
}

/** Stops listening there; what was heard stays. */
export async function removeSource(ctx: Context, brand: string, id: string): Promise<void> {
  permit(ctx, "manage", brand);
  const source = await theSource(ctx, brand, id);
  await ctx.store.commit([
    { remove: keys.source(brand, id) },
    { remove: keys.seen(brand, id) },
    ...audited(ctx, { brand, what: "source.removed", about: id, before: settingsOf(source) }),
  ]);
}

export async function listSources(ctx: Context, brand: string): Promise<Source[]> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<Source>(keys.sources(brand), { limit: 500 });
  return items.map(({ value }) => value);
}
