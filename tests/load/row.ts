/** One line of the bench. `goal` is in words; `holds` says whether `value` reaches it. */
export type Row = { name: string; value: number; unit: string; goal: string; holds: boolean };

export function atMost(name: string, value: number, goal: number, unit: string): Row {
  return { name, value: rounded(value), unit, goal: `≤ ${goal}`, holds: value <= goal };
}

export function atLeast(name: string, value: number, goal: number, unit: string): Row {
  return { name, value: rounded(value), unit, goal: `≥ ${goal}`, holds: value >= goal };
}

/** The value that this share of the values does not exceed (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
