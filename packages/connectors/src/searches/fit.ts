import type { Unsaid } from "@earshot/core/source/searches";
import type { Dialect } from "./dialect.ts";
import type { Spelling, Wanted } from "./wanted.ts";

/** A clause in the platform's words; `several`: alternatives side by side, `joined`: things that must all be there. */
export type Said = { text: string; form: "one" | "several" | "joined" };

export function say({ groups, rest }: Pick<Wanted, "groups" | "rest">, { word, start, join }: Dialect): Said {
  const spell = (spelling: Spelling) => (spelling.start && start ? start(spelling.text) : word(spelling.text));
  const alternatives = groups.map((group) => group.map(spell));
  if (alternatives.length === 1 && rest.length === 0) {
    const only = alternatives[0]!;
    return { text: only.join(join?.or), form: only.length > 1 ? "several" : "one" };
  }
  const each = alternatives.map((group) => (group.length > 1 ? `(${group.join(join?.or)})` : group[0]!));
  return { text: [each.join(join?.and ?? " "), ...rest].join(" "), form: "joined" };
}

/** The clause as pieces that fit into the room: its longest list of spellings is halved until they do. */
export function* fit(wanted: Wanted, room: number, dialect: Dialect): Generator<Wanted> {
  if (say(wanted, dialect).text.length + 2 <= room) {
    yield wanted;
    return;
  }
  const { groups } = wanted;
  const sizes = groups.map((group) => (group.length > 1 ? group.reduce((sum, { text }) => sum + text.length, 0) : 0));
  const widest = sizes.indexOf(Math.max(...sizes));
  if (groups[widest]!.length === 1) {
    yield wanted;
    return;
  }
  const half = Math.ceil(groups[widest]!.length / 2);
  yield* fit({ ...wanted, groups: groups.with(widest, groups[widest]!.slice(0, half)) }, room, dialect);
  yield* fit({ ...wanted, groups: groups.with(widest, groups[widest]!.slice(half)) }, room, dialect);
}

/**
 * A clause with one way to write each term, made wider until it fits: without what is not meant, then without its last terms, then without
 * the last words of a phrase. Undefined where not even a word fits.
 */
export function shortened(wanted: Wanted, room: number, dialect: Dialect): Wanted | undefined {
  const fits = (shorter: Wanted) => say(shorter, dialect).text.length + 2 <= room;
  let shorter = wanted;
  while (!fits(shorter) && shorter.rest.length > 0) shorter = { ...shorter, rest: shorter.rest.slice(0, -1) };
  while (!fits(shorter) && shorter.groups.length > 1) shorter = { ...shorter, groups: shorter.groups.slice(0, -1) };
  while (!fits(shorter)) {
    const words = shorter.groups[0]![0]!.text.split(/\s+/u).slice(0, -1);
    if (words.length === 0) return undefined;
    shorter = { ...shorter, groups: [[{ text: words.join(" ") }]] };
  }
  return shorter;
}

export function tooLong(term: string, shorter: Wanted | undefined): Unsaid {
  return { term, why: "long", instead: shorter ? "checked" : "unheard" };
}
