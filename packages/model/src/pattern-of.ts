const LATIN = /^[\p{Script=Latin}\p{N}\p{M}\s.,'’#_/-]+$/u;
/** From so many letters on a name may carry an ending ("Annával"). */
const LONG = 4;
const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** Finds each of some names in a text, the longest first: as it is written, in small and in capital letters, with an ending. */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const said = [...new Set(names.map((name) => name.trim()))].filter((name) =>
    /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name),
  );
  const parts = said.toSorted((a, b) => b.length - a.length).flatMap(formsOf);
  return parts.length > 0 ? new RegExp(parts.join("|"), "gu") : undefined;
}

function formsOf(name: string): string[] {
  // Elsewhere a name joins with what stands before and after it: a Hebrew "to", a Chinese neighbour.
  if (!LATIN.test(name)) return [escaped(name)];
  const others = [name.toLowerCase(), name.toUpperCase()].filter((form) => form !== name);
  return [
    before + escaped(name) + (name.length < LONG ? after : ""),
    ...others.map((form) => before + escaped(form) + after),
  ];
}

const escaped = (text: string) =>
  text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);

/** A customer's name and its parts, as somebody may sign. */
export function partsOf(name: string): string[] {
  const parts = name.split(/[\s,_·.]+/u).filter((part) => part.length >= (LATIN.test(part) ? 3 : 2));
  return [name, ...parts];
}
