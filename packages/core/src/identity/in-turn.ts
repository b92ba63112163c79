const turns = new Map<string, Promise<unknown>>();

/**
 * Does works that share a name one after the other, as far as this process does them: a file, or a collection, may have a thousand
 * items of one address, and each would only find that another was faster.
 */
export async function inTurn<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  if (names.length === 0) return work();
  const mine = Promise.allSettled(names.flatMap((name) => turns.get(name) ?? [])).then(work);
  for (const name of names) turns.set(name, mine);
  try {
    return await mine;
  } finally {
    for (const name of names) if (turns.get(name) === mine) turns.delete(name);
  }
}
