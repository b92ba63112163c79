import { isDeepStrictEqual } from "node:util";
import { hashOf } from "../ids.ts";
import type { Fields, Kept } from "./record.ts";

/** Change with every write and say nothing. */
const NOISE = new Set(["version", "createdAt", "changedAt", "changedBy", "link"]);
/** Fields by names such as these are never kept, only that they changed. */
const SECRET = /secret|token|passw|passphrase|credential|private|api_?key/iu;
const MASK = "•••";
/** A text's characters, and a field's as JSON. */
const LONGEST_TEXT = 10_000;
const LONGEST_FIELD = 30_000;

/** What differs between two states of a thing; in objects only the fields that do. Undefined: nothing does. */
export function changedFields(before: object | undefined, after: object | undefined): [Fields, Fields] | undefined {
  const [was, is]: [Fields, Fields] = [{}, {}];
  const [one, other] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>];
  for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (NOISE.has(field) || isSame(one[field], other[field])) continue;
    if (isFields(one[field]) && isFields(other[field]) && !SECRET.test(field)) {
      const parts = changedFields(one[field], other[field]);
      if (parts) [was[field], is[field]] = parts;
    } else [was[field], is[field]] = [kept(field, one[field]), kept(field, other[field])];
  }
  return Object.keys(is).length > 0 ? [was, is] : undefined;
}

/** Absent, null and undefined are one: not there. */
const isSame = (a: unknown, b: unknown) => isDeepStrictEqual(a ?? null, b ?? null);

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function kept(field: string, value: unknown): Kept {
  if (value === undefined || value === null) return null;
  if (SECRET.test(field)) return MASK;
  const plain = masked(value);
  const text = JSON.stringify(plain);
  return text.length > LONGEST_FIELD ? cut(text) : plain;
}

function masked(value: unknown): Kept {
  if (typeof value === "string") return value.length > LONGEST_TEXT ? cut(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((each) => masked(each));
  if (!isFields(value)) return null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([field, each]) => [field, SECRET.test(field) ? MASK : masked(each)]),
  );
}

/** The beginning of what is too long to be kept, how long it was, and a fingerprint of the whole. */
const cut = (text: string): Kept => ({
  begins: text.slice(0, 500),
  characters: text.length,
  fingerprint: hashOf(text),
});

/** Whether a kept value is all of what it was: neither cut nor masked. */
export function isWhole(value: Kept): boolean {
  if (value === MASK) return false;
  if (typeof value !== "object" || value === null) return true;
  if (!Array.isArray(value) && "fingerprint" in value && "begins" in value) return false;
  return Object.values(value).every((each) => isWhole(each));
}
