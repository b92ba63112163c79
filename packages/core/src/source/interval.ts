import type { Connector } from "../connector.ts";
import { Refusal } from "../errors.ts";
import { span } from "./span.ts";

const DAY_SECONDS = 86_400;

/** Seconds between two collections: as asked, or the connector's own. @throws Refusal `bad-input` for one in which something could be lost */
export function intervalOf({ name, interval, listsBack }: Connector, asked: number | undefined): number {
  if (asked === undefined) return interval;
  const longest = listsBack === undefined ? asked : Math.min(DAY_SECONDS, listsBack / 2);
  if (asked <= longest) return asked;
  throw new Refusal(
    "bad-input",
    `interval: ${name} lists only ${span(listsBack! * 1000)} back; ${longest} seconds is the longest in which nothing is lost.`,
  );
}
