import type { Moves } from "../moves.ts";
import type { Digest } from "./digest.ts";

export type Mailing = "made" | "mailing" | "mailed" | "unmailed";

/** How far the mailing of a digest has come. */
export function mailingOf({ mailingAt, mailedAt, mailTrouble }: Digest): Mailing {
  if (mailedAt !== undefined) return "mailed";
  if (mailTrouble !== undefined) return "unmailed";
  return mailingAt === undefined ? "made" : "mailing";
}

/** All that may become of a digest. */
export const moves: Moves<Mailing> = {
  begins: ["made"],
  ends: ["mailed", "unmailed"],
  from: {
    made: { mailing: "one process claims it" },
    mailing: {
      mailed: "all readers' mails were taken",
      unmailed: "a mail was not taken",
      made: "a person asks again for what hung",
    },
    mailed: { made: "a person asks for it again" },
    unmailed: { made: "a person asks for it again" },
  },
};
