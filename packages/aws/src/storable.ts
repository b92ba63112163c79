/**
 * A value as the table can keep it: without undefined, and with each half of a surrogate pair that stands alone as U+FFFD,
 * since the table takes Unicode only.
 */
export function storable<T>(value: T): T {
  if (typeof value === "string") return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(storable) as T;
  if (value === null || typeof value !== "object" || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === undefined ? [] : [[name.toWellFormed(), storable(each)] as const],
    ),
  ) as T;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
