import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "@earshot/core/context";

/** Does something now and again and again, a pause between, until told to stop; one failure is logged and the next turn comes. */
export async function repeat(
  seconds: number,
  work: () => Promise<unknown>,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.error("schedule.failed", {}, error);
    }
    await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
  }
}
