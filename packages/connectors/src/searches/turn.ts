import * as z from "zod";

/** Where one collection does not ask everything: whose turn it is, and whether everything was asked once. A part of the cursor. */
export const Turn = z.object({
  turn: z.number().int().nonnegative().default(0),
  round: z.boolean().default(false),
});
export type Turn = z.infer<typeof Turn>;

/** The next of so many turns. */
export function turnAfter({ turn, round }: Turn, turns: number): Turn {
  const next = (turn + 1) % turns;
  return { turn: next, round: round || next === 0 };
}
