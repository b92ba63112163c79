import { sketchOf } from "../classification/sketch.ts";
import type { Correction } from "../classification/correction.ts";
import type { Context, Log } from "../context.ts";
import { keys } from "../keys.ts";
import type { Found, Key, Page, Store } from "../store.ts";
import type { Settings } from "./settings.ts";

const silent: Log = { info() {}, warn() {}, error() {} };

/** What both sides of a replay read of the store, once. */
export type Known = { corrections: ReadonlyMap<string, Correction>; pages: Map<string, Promise<Page>> };

const PAGE = 500;

/** @param corrected whether anything is judged anew, so that corrections count */
export async function knownOf(ctx: Context, brand: string, corrected: boolean): Promise<Known> {
  return { corrections: corrected ? await correctionsOf(ctx, brand) : new Map(), pages: new Map() };
}

/** The newest correction of each sketch, as `correctionFor` has it. */
async function correctionsOf(ctx: Context, brand: string): Promise<Map<string, Correction>> {
  const all: Correction[] = [];
  let after: string | undefined;
  do {
    const page = await ctx.store.page<Correction>(keys.corrections(brand), { after, limit: PAGE });
    all.push(...page.items.map(({ value }) => value));
    after = page.next;
  } while (after);
  all.sort((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(all.flatMap((each) => sketchOf(each.bare).map((sketch) => [keyOf(brand, sketch), each] as const)));
}

const keyOf = (brand: string, sketch: string) => keys.correctionFor(brand, sketch).pk;

/**
 * A context in which a brand is set as is imagined: the product's own verbs read these playbooks, articles and corrections. It reads and
 * never writes, asks no language model and nobody outside; the time is the replay's own.
 */
export function imagined(ctx: Context, settings: Settings, known: Known, at: Date): Context {
  const { model: _, translator: __, ...rest } = ctx;
  const never = async () => {
    throw new Error("A replay writes nothing and sends nothing.");
  };
  return {
    ...rest,
    now: () => at,
    log: silent,
    fetch: never,
    fetchTrusted: never,
    store: storeOf(ctx.store, settings, known),
    queues: { ...ctx.queues, send: never, redrive: never, discard: never },
  };
}

function storeOf(store: Store, { brand, playbooks, articles }: Settings, { corrections, pages }: Known): Store {
  const corrected = `${brand.id}/CORRECTION#`;
  const own = new Map<string, Found[]>([
    [keys.playbooks(brand.id), playbooks.map((value) => ({ key: keys.playbook(brand.id, value.id), value }))],
    [
      keys.knowledge(brand.id),
      articles.map((value) => ({ key: keys.article(brand.id, value.language, value.id), value })),
    ],
  ]);
  return {
    ...store,
    getMany: <T>(asked: Key<T>[]) =>
      asked.every(({ pk }) => pk.startsWith(corrected))
        ? Promise.resolve(asked.map(({ pk }) => corrections.get(pk) as T | undefined))
        : store.getMany(asked),
    page: <T>(pk: string, range = {}) => {
      const items = own.get(pk);
      if (items) return Promise.resolve({ items } as Page<T>);
      const name = JSON.stringify([pk, range]);
      const read = pages.get(name) ?? store.page(pk, range);
      pages.set(name, read);
      return read;
    },
    commit: async () => {
      throw new Error("A replay writes nothing.");
    },
  };
}
