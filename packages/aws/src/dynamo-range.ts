import type { Range } from "@earshot/core/store";

type Condition = { expression: string; values: Record<string, string> };

/** Compares strings as the table sorts them: by their bytes in UTF-8, which is not JavaScript's order. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A range as a condition on the key `#r`, empty where there are no bounds; undefined where nothing can lie between them. */
export function conditionOn({ prefix, from, to }: Range): Condition | undefined {
  if (to === "") return undefined;
  if (prefix && !from && !to) return { expression: "begins_with(#r, :p)", values: { ":p": prefix.toWellFormed() } };
  // A key condition takes one comparison: with a prefix, its own first and last possible key are bounds too.
  const last = prefix && `${prefix}\u{10ffff}`;
  const lower = largest(from?.toWellFormed() ?? "", prefix?.toWellFormed() ?? "");
  const upper = smallest(to?.toWellFormed(), last?.toWellFormed());
  if (upper === undefined) {
    return lower ? { expression: "#r >= :f", values: { ":f": lower } } : { expression: "", values: {} };
  }
  if (!lower) return { expression: "#r <= :t", values: { ":t": upper } };
  if (compareBytes(lower, upper) > 0) return undefined;
  return { expression: "#r BETWEEN :f AND :t", values: { ":f": lower, ":t": upper } };
}

function largest(a: string, b: string): string {
  return compareBytes(a, b) >= 0 ? a : b;
}

function smallest(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a || b || undefined;
  return compareBytes(a, b) <= 0 ? a : b;
}
