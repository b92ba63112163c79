import { payloads, type Payload } from "../payloads.ts";
import { atMost, type Row } from "../row.ts";

const ITEMS = 100;
const PAGES = 20;
const ROUNDS = 15;
/** What is beyond JSON.parse may cost as much again as it does, three times over. */
const GOAL = 4;

/** A platform's bytes to mentions: its schema and its mapper, beside JSON.parse of the same bytes in the same run; the fastest page of each. */
export async function mapping(): Promise<Row[]> {
  return Object.entries(payloads).map(([name, payload]) => {
    const pages = pagesOf(payload);
    const mapped = pages.map((page) => payload.read(parsed(page)));
    if (mapped.some(({ length }) => length !== ITEMS)) throw new Error(`${name} left out what it cannot read.`);
    const fastest = { parse: Infinity, map: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      for (const page of pages) {
        fastest.parse = Math.min(
          fastest.parse,
          timeOf(() => parsed(page)),
        );
        fastest.map = Math.min(
          fastest.map,
          timeOf(() => payload.read(parsed(page))),
        );
      }
    }
    const perSecond = Math.round((ITEMS / fastest.map) * 1000);
    const bytes = pages.reduce((sum, { byteLength }) => sum + byteLength, 0) / (ITEMS * PAGES);
    return atMost(
      `${name}: bytes to mentions beside JSON.parse alone (${perSecond}/s of ${bytes.toFixed(0)} bytes each)`,
      fastest.map / fastest.parse,
      GOAL,
      "×",
    );
  });
}

function pagesOf({ item, page }: Payload): Uint8Array[] {
  return Array.from({ length: PAGES }, (_, n) =>
    new TextEncoder().encode(JSON.stringify(page(Array.from({ length: ITEMS }, (_, i) => item(n * ITEMS + i))))),
  );
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
