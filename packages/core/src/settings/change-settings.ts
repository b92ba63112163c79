import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { Settings } from "./settings.ts";

type Decided = { settings: Partial<Omit<Settings, "version">>; also?: Change[] };

/** Changes what `decide` says of the installation's settings, whose new version it is told,, and leaves the rest; what is to be changed also is changed with it or not at all. */
export function changeSettings(
  ctx: Context,
  decide: (known: Settings | undefined, version: number) => Decided,
): Promise<Settings> {
  return retryOnConflict(async () => {
    const known = await ctx.store.get(keys.settings());
    const version = (known?.version ?? 0) + 1;
    const { settings, also = [] } = decide(known, version);
    const value: Settings = { stopped: false, ...known, ...settings, version };
    await ctx.store.commit([{ put: keys.settings(), value, if: known ? known.version : "absent" }, ...also]);
    return value;
  });
}
