/** Rows of (bucket, value) pairs, one after another. */
export type Sparse = { starts: Int32Array; buckets: Int32Array; values: Float32Array };

/** Term counts per row; `each` gives a row's occurrences, which may repeat. */
export function countRows(
  rows: number,
  size: number,
  each: (row: number) => { count: number; bucket: Int32Array },
): Sparse {
  const starts = new Int32Array(rows + 1);
  let buckets = new Int32Array(rows * 200 + 1000);
  let values = new Float32Array(buckets.length);
  const counts = new Uint16Array(size);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const { count, bucket } = each(row);
    if (at + count > buckets.length) {
      const grownTo = buckets.length * 2 + count;
      buckets = grown(buckets, new Int32Array(grownTo));
      values = grown(values, new Float32Array(grownTo));
    }
    const from = at;
    for (let n = 0; n < count; n++) if (counts[bucket[n]!]!++ === 0) buckets[at++] = bucket[n]!;
    for (let n = from; n < at; n++) {
      values[n] = counts[buckets[n]!]!;
      counts[buckets[n]!] = 0;
    }
    starts[row + 1] = at;
  }
  return { starts, buckets: buckets.slice(0, at), values: values.slice(0, at) };
}

function grown<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Rows in which each bucket occurs. */
export function documentCounts({ buckets }: Sparse, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const bucket of buckets) counts[bucket]!++;
  return counts;
}
