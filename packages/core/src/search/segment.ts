import { zstdCompressSync, zstdDecompressSync, constants } from "node:zlib";
import type { Entry, Kept } from "./kept.ts";
import { LINE, type Searchable } from "./searchable.ts";

/** Texts that are searched together. `begins[n]` is where the text of `entries[n]` begins; one more says where the last ends. */
export type Segment = { texts: Searchable; entries: Entry[]; begins: Uint32Array };

/** What is kept of a segment beside its texts, so that a search knows whether it needs it. */
export type Segmented = {
  id: string;
  /** Of the moments of its entries; ISO 8601. */
  from: string;
  to: string;
  count: number;
  bytes: number;
  /** When the first of it is to be forgotten (ms), and after how many days its texts are. */
  until?: number;
  keep?: number;
};

export type SegmentBody = { texts: Uint8Array };

/** The table takes 400 KB; the rest is for keys. */
const MOST_BYTES = 350 * 1024;
/** UTF-16 units of texts that come to about so many bytes when compressed. */
const MOST_UNITS = 500_000;
const LEVEL = 9;

export function segmentOf(kept: readonly Kept[]): Segment {
  const begins = new Uint32Array(kept.length + 1);
  const seams = new Set<number>();
  let length = 0;
  for (const [n, { text, seams: own }] of kept.entries()) {
    begins[n] = length;
    for (const at of own) seams.add(length + at);
    length += text.length + 1;
  }
  begins[kept.length] = length;
  const texts = { text: kept.map(({ text }) => text + LINE).join(""), seams };
  return { texts, entries: kept.map(withoutText), begins };
}

/** The entries of a segment with their texts again. */
export function keptIn({ texts, entries, begins }: Segment): Kept[] {
  return entries.map((entry, n) => {
    const [start, end] = [begins[n]!, begins[n + 1]! - 1];
    return {
      ...entry,
      text: texts.text.slice(start, end),
      seams: seamsWithin(texts, start, end).map((at) => at - start),
    };
  });
}

export function seamsWithin({ seams }: Searchable, start: number, end: number): number[] {
  const found: number[] = [];
  if (seams.size > 0) for (let at = start; at < end; at++) if (seams.has(at)) found.push(at);
  return found;
}

type Head = { entries: Entry[]; seams: number[] };

/** Packs texts into as few records as they fit in, in the order given. */
export function packed(kept: readonly Kept[]): { entries: readonly Kept[]; texts: Uint8Array }[] {
  const groups: Kept[][] = [];
  let units = Number.POSITIVE_INFINITY;
  for (const each of kept) {
    if (units + each.text.length > MOST_UNITS) {
      groups.push([]);
      units = 0;
    }
    groups.at(-1)!.push(each);
    units += each.text.length;
  }
  return groups.flatMap(fitted);
}

function fitted(kept: readonly Kept[]): { entries: readonly Kept[]; texts: Uint8Array }[] {
  const texts = encoded(kept);
  if (texts.length <= MOST_BYTES) return [{ entries: kept, texts }];
  if (kept.length === 1) {
    const [one] = kept as [Kept];
    return fitted([{ ...one, text: one.text.slice(0, one.text.length / 2) }]);
  }
  const half = kept.length / 2;
  return [...fitted(kept.slice(0, half)), ...fitted(kept.slice(half))];
}

function encoded(kept: readonly Kept[]): Uint8Array {
  const { texts, entries } = segmentOf(kept);
  const head: Head = { entries, seams: [...texts.seams] };
  const params = { [constants.ZSTD_c_compressionLevel]: LEVEL };
  return zstdCompressSync(`${JSON.stringify(head)}${LINE}${texts.text}`, { params });
}

export function unpacked({ texts }: SegmentBody): Segment {
  const whole = zstdDecompressSync(texts).toString("utf8");
  const headEnd = whole.indexOf(LINE);
  const { entries, seams } = JSON.parse(whole.slice(0, headEnd)) as Head;
  const text = whole.slice(headEnd + 1);
  const begins = new Uint32Array(entries.length + 1);
  let at = 0;
  for (let n = 0; n < entries.length; n++) at = begins[n + 1] = text.indexOf(LINE, at) + 1;
  return { texts: { text, seams: new Set(seams) }, entries, begins };
}

/** What is kept beside these texts. */
export function described(id: string, entries: readonly Entry[], bytes: number): Segmented {
  const moments = entries.map(({ at }) => at).toSorted();
  const untils = entries.flatMap(({ until }) => until ?? []);
  const keep = entries[0]?.keep;
  return {
    id,
    from: moments[0]!,
    to: moments.at(-1)!,
    count: entries.length,
    bytes,
    ...(untils.length > 0 && { until: Math.min(...untils) }),
    ...(keep !== undefined && { keep }),
  };
}

export const lastUntil = (entries: readonly Entry[]): Date | undefined => {
  const untils = entries.map(({ until }) => until ?? Number.POSITIVE_INFINITY);
  const last = untils.reduce((most, each) => Math.max(most, each), 0);
  return Number.isFinite(last) ? new Date(last) : undefined;
};

function withoutText(kept: Kept): Entry {
  const { text: _, seams: __, ...entry } = kept;
  return entry;
}
