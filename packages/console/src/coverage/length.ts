const units: [unit: "day" | "hour" | "minute", seconds: number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** A length of time in its largest unit, in the words of a language. */
export function lengthIn(language: string, seconds: number): string {
  const [unit, size] = units.find(([, each]) => seconds >= each * 1.5) ?? (["second", 1] as const);
  const n = seconds / size;
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: n < 10 && unit !== "second" ? 1 : 0,
  });
  return format.format(n);
}
