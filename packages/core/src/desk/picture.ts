import type { Context } from "../context.ts";
import { holds, type AtWork, type Claim, type Presence } from "../claim/claim.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { desk, keys } from "../keys.ts";
import type { Found, Store } from "../store.ts";
import { WAITING_DAYS } from "./lanes.ts";
import { isRemoved } from "./removed.ts";

/** A brand's desk as this process knows it: what is worked on, and what left in the last seven days. */
export type Picture = {
  conversations: Map<string, Conversation>;
  /** Who writes and who looks, by the keys of their records. */
  atWork: Map<string, Claim | Presence>;
  /** Tells whether anything is another than before; two processes that know the same have the same. */
  print: number;
  /** When this was known to be so (milliseconds). */
  readAt: number;
  loadedAt: number;
  /** When something here is to be forgotten next. */
  expiresAt: number;
};

type Desk = { picture?: Picture; reading?: Promise<Picture>; next?: Promise<Picture>; loading?: Promise<void> };

/** A write is on the index within so many milliseconds of its moment, or is found by the next whole reading. */
const LATEST_MS = 3000;
const WHOLE_MS = 10 * 60_000;
/** After so long a pause the whole is read rather than all that changed since. */
const PAUSE_MS = 60 * 60_000;
const MOST_CONVERSATIONS = 200_000;
const DAY_MS = 86_400_000;

const desks = new WeakMap<Store, Map<string, Desk>>();

/** The desk as it stands once this was called: costs one query by the time of change, half a read unit when nothing did. */
export function pictureOf(ctx: Context, brand: string): Promise<Picture> {
  const ofStore = desks.get(ctx.store) ?? new Map<string, Desk>();
  desks.set(ctx.store, ofStore);
  const its = ofStore.get(brand) ?? {};
  // The one asked for last stands last.
  ofStore.delete(brand);
  ofStore.set(brand, its);
  if (!its.reading) return read(ctx, brand, its, ofStore);
  // What is being read now may have begun before what the caller wants to see was written.
  its.next ??= its.reading.then(
    () => read(ctx, brand, its, ofStore),
    () => read(ctx, brand, its, ofStore),
  );
  return its.next;
}

function read(ctx: Context, brand: string, its: Desk, all: Map<string, Desk>): Promise<Picture> {
  delete its.next;
  const reading = upToDate(ctx, brand, its).finally(() => {
    if (its.reading === reading) delete its.reading;
    bound(all);
  });
  its.reading = reading;
  return reading;
}

async function upToDate(ctx: Context, brand: string, its: Desk): Promise<Picture> {
  const now = ctx.now().getTime();
  const known = its.picture;
  if (!known || now - known.readAt > PAUSE_MS || now < known.readAt) return (its.picture = await load(ctx, brand));
  const { items } = await ctx.store.list<Conversation>("inbox", desk.of(brand), desk.since(known.readAt - LATEST_MS));
  for (const item of items) take(known, item);
  known.readAt = now;
  if (known.expiresAt <= now) forget(known, now);
  if (now - known.loadedAt > WHOLE_MS) its.loading ??= renew(ctx, brand, its);
  return known;
}

/** Beside what goes on: the next who asks after it is there sees what it brought. */
async function renew(ctx: Context, brand: string, its: Desk): Promise<void> {
  try {
    const whole = await load(ctx, brand);
    const since = its.picture;
    // What was heard while it was read.
    if (since) for (const c of since.conversations.values()) if (isNewer(whole, c)) put(whole, c);
    its.picture = whole;
  } catch (error) {
    ctx.log.warn("desk.not-read", { brand, cause: error instanceof Error ? error.name : "unknown" });
    if (its.picture) its.picture.loadedAt = ctx.now().getTime();
  } finally {
    delete its.loading;
  }
}

const isNewer = (whole: Picture, c: Conversation) => (whole.conversations.get(c.id)?.version ?? Infinity) < c.version;

async function load(ctx: Context, brand: string): Promise<Picture> {
  const now = ctx.now().getTime();
  const since = now - WAITING_DAYS * DAY_MS;
  const pages = await Promise.all([
    ctx.store.list<Conversation>("inbox", desk.of(brand), desk.working),
    ctx.store.list<Conversation>("inbox", desk.of(brand), desk.leftSince(since)),
    ...desk.before(brand).map((hash) => ctx.store.list<Conversation>("inbox", hash)),
  ]);
  const picture: Picture = {
    conversations: new Map(),
    atWork: new Map(),
    print: 0,
    readAt: now,
    loadedAt: now,
    expiresAt: Infinity,
  };
  for (const { items } of pages) for (const item of items) take(picture, item);
  return picture;
}

function take(picture: Picture, found: Found): void {
  if (found.key.pk === keys.claims(found.value.brand)) return takeAtWork(picture, found.key.sk, found.value);
  const known = picture.conversations.get(found.value.id);
  if (isRemoved(found)) {
    if (known?.openedAt === found.value.openedAt) drop(picture, known);
    return;
  }
  const c = found.value as Conversation;
  if (!known || known.version < c.version || known.openedAt < c.openedAt) put(picture, c);
}

function takeAtWork(picture: Picture, name: string, value: Claim | Presence): void {
  const known = picture.atWork.get(name);
  // The index may lag behind what was read before.
  if (known && Date.parse(known.until) > picture.readAt && versionOf(known) > versionOf(value)) return;
  if (known) picture.print ^= printOf({ id: name, version: known.until });
  picture.atWork.set(name, value);
  picture.print ^= printOf({ id: name, version: value.until });
}

const versionOf = (value: Claim | Presence) => ("version" in value ? value.version : 0);

/** Who is at work, by conversation; what has lapsed is forgotten, so that the picture is another. */
export function atWorkIn(picture: Picture, now: Date): Record<string, AtWork> {
  const all: Record<string, AtWork> = {};
  for (const [name, value] of picture.atWork) {
    if (!holds(value, now)) {
      picture.atWork.delete(name);
      picture.print ^= printOf({ id: name, version: value.until });
      continue;
    }
    const here = (all[value.conversation] ??= { present: [] });
    if ("since" in value) here.claim = value;
    else here.present.push(value);
  }
  return all;
}

function put(picture: Picture, c: Conversation): void {
  const known = picture.conversations.get(c.id);
  if (known) picture.print ^= printOf(known);
  picture.conversations.set(c.id, c);
  picture.print ^= printOf(c);
  picture.expiresAt = Math.min(picture.expiresAt, expiryOf(c, c.heardAt)?.getTime() ?? Infinity);
}

function drop(picture: Picture, c: Conversation): void {
  picture.conversations.delete(c.id);
  picture.print ^= printOf(c);
}

/** The table shows no longer what has expired; nor does this. */
function forget(picture: Picture, now: number): void {
  picture.expiresAt = Infinity;
  for (const c of picture.conversations.values()) {
    const until = expiryOf(c, c.heardAt)?.getTime() ?? Infinity;
    if (until > now) picture.expiresAt = Math.min(picture.expiresAt, until);
    else drop(picture, c);
  }
}

/** FNV-1a of which it is and its version. */
function printOf({ id, version }: { id: string; version: number | string }): number {
  const text = `${id}#${version}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The desks that were asked for longest ago go first. */
function bound(all: Map<string, Desk>): void {
  let held = 0;
  for (const [brand, { picture, reading }] of [...all].toReversed()) {
    held += picture?.conversations.size ?? 0;
    if (held > MOST_CONVERSATIONS && brand !== [...all.keys()].at(-1) && !reading) all.delete(brand);
  }
}
