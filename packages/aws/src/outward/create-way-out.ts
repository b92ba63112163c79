import type { Context } from "@earshot/core/context";
import type { WayOut } from "./ask-pinned.ts";
import { createOutward } from "./create-outward.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";

/** How a context asks others: guarded, whatever people write; and plainly for addresses that whoever runs this has set. */
export function createWayOut(way: WayOut = {}): Pick<Context, "fetch" | "fetchTrusted" | "outward"> {
  return { fetch: createGuardedFetch(way), fetchTrusted: globalThis.fetch, outward: createOutward(way) };
}
