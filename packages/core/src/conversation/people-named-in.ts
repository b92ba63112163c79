import type { Person } from "../team/person.ts";

const MARKS = "[\\u200e\\u200f\\u061c\\u2066-\\u2069]*";

/**
 * A note with its @names put as ids, `@[id]`, so that a name may change, and whom it names. Names are known whatever their case and
 * length, the longest first, also with the marks that right-to-left keyboards put around them.
 */
export function peopleNamedIn(
  text: string,
  team: readonly Pick<Person, "id" | "name">[],
): { text: string; people: string[] } {
  const longest = team.toSorted((a, b) => b.name.length - a.name.length);
  const people = new Set<string>();
  let put = text.normalize("NFC");
  for (const { id, name } of longest) {
    const named = new RegExp(`@${MARKS}${escaped(name.normalize("NFC"))}${MARKS}(?![\\p{L}\\p{N}])`, "giu");
    put = put.replace(named, () => `@[${id}]`);
  }
  for (const [, id] of put.matchAll(NAMED)) if (team.some((person) => person.id === id)) people.add(id!);
  return { text: put, people: [...people] };
}

/** A person in a stored note. */
export const NAMED = /@\[([\w-]{1,100})\]/gu;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
