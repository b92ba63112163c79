import { createHash } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A short id made of what it names: the same parts always give the same id, so a retry makes no second thing. */
export function idOf(prefix: string, ...parts: (string | number)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  let id = "";
  for (let i = 0; i < 16; i++) id += ALPHABET[digest[i]! % 32];
  return `${prefix}${id}`;
}

/** A number from 0 up to (not with) another, drawn by what it is for: the same parts always draw the same. */
export function numberOf(below: number, ...parts: (string | number)[]): number {
  return createHash("sha256").update(JSON.stringify(parts)).digest().readUInt32BE(0) % below;
}

/** A short fingerprint of a text, for telling whether it changed. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16);
}
