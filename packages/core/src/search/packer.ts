import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Kept } from "./kept.ts";
import type { SearchState } from "./search-state.ts";
import { described, lastUntil, packed, unpacked, type Segment, type Segmented } from "./segment.ts";

const LEASE_MS = 5 * 60_000;
/** Changes of packs that go into one transaction with the state. */
const MOST_CHANGES = 90;

/** One who packs a brand's texts while nobody else does; every step leaves what is stored whole. */
export type Packer = {
  state: SearchState;
  packs(): Promise<Segmented[]>;
  read(pack: Segmented): Promise<Segment | undefined>;
  /** Puts texts in the place of packs, and notes what is done by then. */
  replace(change: { add?: Kept[]; drop?: Segmented[]; done?: Partial<SearchState> }): Promise<void>;
  release(): Promise<void>;
};

/** Undefined while somebody else packs. What one who broke off left behind is deleted first. */
export async function packerOf(ctx: Context, brand: string): Promise<Packer | undefined> {
  const found = await ctx.store.get(keys.searchState(brand));
  const now = ctx.now().getTime();
  if (found?.lease && Date.parse(found.lease.until) > now) return undefined;
  let state: SearchState = found ?? { version: 0, packedTo: "", back: { day: tomorrow(now) } };
  const run = String(state.version + 1).padStart(8, "0");
  let made = 0;

  const save = async (done: Partial<SearchState>, changes: Change[] = []) => {
    const { version, ...rest } = { ...state, ...done };
    const next: SearchState = { ...rest, version: version + 1 };
    const known = state.version === 0 ? ("absent" as const) : state.version;
    await ctx.store.commit([...changes, { put: keys.searchState(brand), value: next, if: known }]);
    state = next;
  };
  const lease = () => ({ until: new Date(ctx.now().getTime() + LEASE_MS).toISOString(), run });
  const removeBodies = async (ids: readonly string[]) => {
    for (const id of ids) await ctx.store.commit([{ remove: keys.segmentBody(brand, id) }]);
  };
  const packs = async () => (await ctx.store.page<Segmented>(keys.segments(brand))).items.map(({ value }) => value);

  const brokenOff = found?.lease?.run;
  try {
    await save({ lease: lease() });
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
  if (brokenOff) await removeLeftBy(brokenOff);
  if (state.spare) {
    await removeBodies(state.spare);
    await save({ spare: undefined });
  }

  /** Texts written by one who broke off before any pack named them. */
  async function removeLeftBy(other: string): Promise<void> {
    const named = new Set((await packs()).map(({ id }) => id));
    const left = await ctx.store.page(keys.segmentBodies(brand), { prefix: `${other}-` });
    await removeBodies(left.items.map(({ key }) => key.sk).filter((id) => !named.has(id)));
  }

  return {
    get state() {
      return state;
    },
    packs,
    async read({ id }) {
      const body = await ctx.store.get(keys.segmentBody(brand, id));
      return body && unpacked(body);
    },
    async replace({ add = [], drop = [], done = {} }) {
      const changes: Change[] = drop.map(({ id }) => ({ remove: keys.segment(brand, id) }));
      for (const { entries, texts } of inClasses(add).flatMap(packed)) {
        const id = `${run}-${String(++made).padStart(5, "0")}`;
        const expiresAt = lastUntil(entries);
        await ctx.store.commit([{ put: keys.segmentBody(brand, id), value: { texts }, expiresAt }]);
        const value = described(id, entries, texts.length);
        changes.push({ put: keys.segment(brand, id), value, expiresAt });
      }
      if (changes.length > MOST_CHANGES) throw new Error(`Too many packs at once: ${changes.length}.`);
      const spare = drop.map(({ id }) => id);
      await save({ ...done, lease: lease(), ...(spare.length > 0 && { spare }) }, changes);
      if (spare.length === 0) return;
      await removeBodies(spare);
      await save({ spare: undefined });
    },
    async release() {
      await save({ lease: undefined });
    },
  };
}

/** What is forgotten after a different time is packed apart, so that no text is kept longer than another beside it. */
function inClasses(kept: readonly Kept[]): Kept[][] {
  const sorted = kept.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...Map.groupBy(sorted, ({ keep }) => keep).values()];
}

const tomorrow = (now: number) => new Date(now + 86_400_000).toISOString().slice(0, 10);
