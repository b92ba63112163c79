import type { Moves } from "../moves.ts";
import type { Source } from "./source.ts";

export type Standing = "waiting" | "collecting" | "paused";

/** What is done with a source: a collection holds its lease until that ends by itself. */
export function standingOf({ paused, leaseUntil }: Source): Standing {
  if (paused) return "paused";
  return leaseUntil === undefined ? "waiting" : "collecting";
}

/** All that may become of a source, but that it is removed. */
export const moves: Moves<Standing> = {
  begins: ["waiting"],
  ends: [],
  from: {
    waiting: { collecting: "its time has come", paused: "somebody pauses it" },
    collecting: { waiting: "its list is read, or that failed", paused: "somebody pauses it" },
    paused: {
      waiting: "somebody lets it go on",
      collecting: "somebody lets it go on before a collection that was under way is over",
    },
  },
};
