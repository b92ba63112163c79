import { createGuardedFetch } from "@earshot/aws/outward/guarded-fetch";
import { thisMachine } from "./this-machine.ts";

/** A `fetch` that waits for nobody longer than so many milliseconds at these servers, where a test has them hang. */
export function impatient(milliseconds: number, servers: () => readonly string[]): typeof fetch {
  const guarded = createGuardedFetch(thisMachine);
  return (input, init) => {
    const hangs = servers().some((url) => typeof input === "string" && input.startsWith(url));
    if (!hangs) return guarded(input, init);
    const signals = [AbortSignal.timeout(milliseconds), ...(init?.signal ? [init.signal] : [])];
    return guarded(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
