import { Refusal } from "@earshot/core/errors";

export type CursorKey = Record<string, string>;

/** Where a page ended, as text for an address. */
export function cursorAfter(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Reads a cursor of this very partition, made of exactly `names`; any other text is refused as bad input. */
export function keyIn(after: string, names: string[], [hashName, hash]: [string, string]): CursorKey {
  const key = read(after);
  const found = key && typeof key === "object" ? (key as CursorKey) : {};
  const fits =
    Object.keys(found).length === names.length &&
    names.every((name) => typeof found[name] === "string" && found[name] !== "") &&
    found[hashName] === hash;
  if (!fits) throw damagedCursor();
  return found;
}

export function damagedCursor(): Refusal {
  return new Refusal("bad-input", { code: "refusal.page-address" });
}

function read(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
