import type { Context } from "../context.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Erasure } from "./erasure.ts";

/** When the tick asks for the next step again, should its message be lost. */
const ASK_AGAIN_SECONDS = 600;

/** The write of an erasure, on condition that nobody changed it since; what is done is kept as the proof. */
export function savedErasure(ctx: Pick<Context, "now">, erasure: Erasure): Change {
  const again = new Date(ctx.now().getTime() + ASK_AGAIN_SECONDS * 1000).toISOString();
  return {
    put: keys.erasure(erasure.brand, erasure.id),
    value: erasure,
    if: erasure.version === 1 ? "absent" : erasure.version - 1,
    ...(erasure.state === "running" && { at: { due: places.due(again, erasure.id) } }),
  };
}
