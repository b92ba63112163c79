import type { Change, Found, Key, Page, Range, Store } from "@earshot/core/store";

/** Opens a store with nothing in it. */
export type Open = (options?: { now: () => Date }) => Promise<Store>;

export const at = (sk: string, pk = "acme/P"): Key<any> => ({ pk, sk });

/** Writes changes, however many, a hundred at a time. */
export async function fill(store: Store, changes: Change[]): Promise<void> {
  for (let from = 0; from < changes.length; from += 100) await store.commit(changes.slice(from, from + 100));
}

/** Follows `next` from the first page to the last. */
export async function walk(read: (range: Range) => Promise<Page>, range: Range = {}): Promise<Found[]> {
  const found: Found[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 500; pages++) {
    const page: Page = await read({ ...range, after });
    found.push(...page.items);
    if (!page.next) return found;
    after = page.next;
  }
  throw new Error("The pages never end.");
}

export const sortKeys = (found: Found[]) => found.map(({ key }) => key.sk);

/** Everything stored, in order of its keys. */
export async function all(store: Store) {
  const found = [];
  for await (const each of store.everything()) found.push(each);
  const nameOf = ({ key }: Found) => `${key.pk}\n${key.sk}`;
  return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
