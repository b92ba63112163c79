import type { Connector } from "../connector.ts";
import { Refusal } from "../errors.ts";

const DAY_SECONDS = 86_400;

/** Seconds between two collections: as asked, or the connector's own. @throws Refusal `bad-input` for one in which something could be lost */
export function intervalOf({ name, interval, listsBack }: Connector, asked: number | undefined): number {
  if (asked === undefined) return interval;
  const longest = listsBack === undefined ? asked : Math.min(DAY_SECONDS, listsBack / 2);
  if (asked <= longest) return asked;
  throw new Refusal("bad-input", { code: "refusal.interval-long", name, back: listsBack!, longest });
}
