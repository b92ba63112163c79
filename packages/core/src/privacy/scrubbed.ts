const LEAST = 3;
const MASK = "•••";
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Names as they may stand in others' texts: whole, the handle with its sign, and each longer part of a name. */
export function namesOf(author: { name: string; handle?: string | undefined }): string[] {
  const { name, handle = "" } = author;
  const all = [name, handle, ...name.split(/\s+/u)].map((each) => each.trim());
  return [...new Set(all)].filter((each) => Array.from(each).length >= LEAST);
}

/** A text, or whatever has texts in it, without these names. */
export function scrubbed<T>(value: T, names: readonly string[]): T {
  if (names.length === 0) return value;
  const longest = names.toSorted((a, b) => b.length - a.length).map(escaped);
  return without(value, new RegExp(`@?(?<![\\p{L}\\p{N}])(?:${longest.join("|")})(?![\\p{L}\\p{N}])`, "giu")) as T;
}

function without(value: unknown, names: RegExp): unknown {
  if (typeof value === "string") return value.replace(names, MASK);
  if (Array.isArray(value)) return value.map((each) => without(each, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, without(each, names)]));
}
