import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys, type Settings } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { releaseHeld } from "./release-held.ts";

/** Which kill switch forbids sending, in words; undefined when none does. */
export function stoppedBy(settings: Settings | undefined, brand: Brand, platform: string): string | undefined {
  if (settings?.stopped) return "Sending is stopped everywhere.";
  if (brand.stopped.includes("*")) return `Sending is stopped for ${brand.name}.`;
  if (brand.stopped.includes(platform)) return `Sending is stopped for ${brand.name} on ${platform}.`;
  return undefined;
}

/** The kill switch for everything: any approver may stop, an admin starts again. Drafting goes on. */
export async function setStopped(ctx: Context, input: unknown): Promise<{ stopped: boolean }> {
  const { stopped } = parse(z.object({ stopped: z.boolean() }), input);
  permit(ctx, stopped ? "approver" : "admin");
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.settings());
    const value: Settings = { stopped, version: (known?.version ?? 0) + 1 };
    await ctx.store.commit([{ put: keys.settings(), value, if: known ? known.version : "absent" }]);
  });
  if (!stopped) await releaseHeld(ctx);
  ctx.log.warn(stopped ? "sending.stopped" : "sending.started", {});
  return { stopped };
}
