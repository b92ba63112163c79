/** A name that is being typed after an @: what of it stands there, and where it starts. */
export type Named = { from: number; to: number; begun: string };

const LONGEST = 40;

/** The name before the caret, if an @ begins one there; an address of e-mail is none. */
export function namedAt(text: string, caret: number): Named | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const found = /(?:^|[\s(,;:\u2066-\u2069\u200e\u200f])@([^\s@][^@\n]{0,38})?$/u.exec(before);
  if (!found) return undefined;
  const begun = found[1] ?? "";
  return { from: caret - begun.length - 1, to: caret, begun };
}

/** The text with the whole name in place of what was begun, and where the caret then stands. */
export function withName(text: string, { from, to }: Named, name: string): { text: string; caret: number } {
  const after = text.slice(to);
  const put = `@${name}${/^\s/u.test(after) ? "" : " "}`;
  return { text: text.slice(0, from) + put + after, caret: from + put.length };
}
