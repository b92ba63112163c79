/** An owner, or one repository of theirs. */
export type Place = { owner: string; name?: string };

const PART = /^[\w.-]+$/u;

/** The places that somebody named, each by its name or its address; undefined where one is none. */
export function placesIn(text: string): Place[] | undefined {
  const names = text.split(/[\s,;]+/u).filter((name) => name !== "");
  const places = names.map(placeOf);
  return places.every((place) => place !== undefined) ? places : undefined;
}

function placeOf(text: string): Place | undefined {
  const [owner, name, more] = text
    .replace(/^https?:\/\/[^/]+\//u, "")
    .replace(/^@|\/$|\.git$/gu, "")
    .split("/");
  if (!owner || !PART.test(owner) || more !== undefined || (name !== undefined && !PART.test(name))) return undefined;
  return name === undefined ? { owner } : { owner, name };
}
