import type { Context } from "../context.ts";

export const UNDO_SECONDS = 10;

/** How long what a person did can be undone. */
export function undoSecondsOf({ undoSeconds = UNDO_SECONDS }: Pick<Context, "undoSeconds">): number {
  return undoSeconds;
}
