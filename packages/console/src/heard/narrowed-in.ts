import { narrowings, type Narrowed } from "../digests/heard-address.ts";

/** Some days, and what a number of a digest was counted of; as an address says it. */
export type NarrowedDays = Narrowed & { from: string; to: string };

const DAY = /^\d{4}-\d\d-\d\d$/u;

export function narrowedIn(params: URLSearchParams): NarrowedDays | undefined {
  const [from, to] = [params.get("from") ?? "", params.get("to") ?? ""];
  if (!DAY.test(from) || !DAY.test(to)) return undefined;
  const known = narrowings.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { from, to, ...Object.fromEntries(known) };
}
