import type { Context } from "../context.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import { isOver, type Changed, type Replay } from "./replay.ts";

const KEPT_DAYS = 30;
/** When the tick asks for the next part again, should its message be lost. */
const ASK_AGAIN_SECONDS = 600;

const expiryOf = ({ at }: Replay) => new Date(Date.parse(at) + KEPT_DAYS * 86_400_000);

/** The write of a replay, on condition that nobody changed it since. */
export function savedReplay(ctx: Pick<Context, "now">, run: Replay): Change {
  const again = new Date(ctx.now().getTime() + ASK_AGAIN_SECONDS * 1000).toISOString();
  return {
    put: keys.replay(run.brand, run.id),
    value: run,
    ...(!isOver(run) && { at: { due: places.due(again, run.id) } }),
    expiresAt: expiryOf(run),
    if: run.version === 1 ? "absent" : run.version - 1,
  };
}

/** The write of a mention for which something would change; the same again is the same record. */
export function savedChanged(run: Replay, changed: Changed): Change {
  return {
    put: keys.replayed(run.brand, run.id, changed.weight, changed.mention),
    value: changed,
    expiresAt: expiryOf(run),
  };
}
