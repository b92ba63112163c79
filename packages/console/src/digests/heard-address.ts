import type { Digest } from "@earshot/core/digest/digest";

export const narrowings = ["sentiment", "language", "platform", "intent", "matter", "tag"] as const;
export type Narrowed = Partial<Record<(typeof narrowings)[number], string>>;

/** Where the mentions are listed that a number of a digest was counted of. */
export function heardAddress({ days }: Pick<Digest, "days">, narrow: Narrowed): string {
  const said = new URLSearchParams({ from: days[0]?.date ?? "", to: days.at(-1)?.date ?? "" });
  for (const name of narrowings) if (narrow[name]) said.set(name, narrow[name]);
  return `/heard?${said.toString()}`;
}
