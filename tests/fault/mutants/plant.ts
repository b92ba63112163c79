import { registerHooks } from "node:module";
import { planted, type Mutant } from "./mutant.ts";

/** From now on this process reads core with the fault in it; to be called before anything of core is read. */
export function plant(mutant: Mutant): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`/packages/core/src/${mutant.file}`)) return loaded;
      const source =
        typeof loaded.source === "string" ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: planted(source, mutant) };
    },
  });
}
