import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { parse } from "../parse.ts";
import { changeSettings } from "../settings/change-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { actorId, permitEverywhere } from "../team/permit.ts";
import type { Said } from "../words/said.ts";
import { releaseHeld } from "./release-held.ts";

/** Which kill switch forbids sending; undefined when none does. */
export function stoppedBy(settings: Settings | undefined, brand: Brand, platform: string): Said | undefined {
  if (settings?.stopped) return { code: "why.stopped-everywhere" };
  if (brand.stopped.includes("*")) return { code: "why.stopped-brand", brand: brand.name };
  if (brand.stopped.includes(platform)) return { code: "why.stopped-platform", brand: brand.name, platform };
  return undefined;
}

export const Stopping = z.object({ stopped: z.boolean() });

/** The kill switch for everything: any approver may stop, an admin starts again. Drafting goes on. */
export async function setStopped(ctx: Context, input: unknown): Promise<{ stopped: boolean }> {
  permitEverywhere(ctx, "approve");
  const { stopped } = parse(Stopping, input);
  if (!stopped) permitEverywhere(ctx, "manage");
  await changeSettings(ctx, (known, version) => {
    const type = stopped ? "sending.stopped" : "sending.started";
    const at = ctx.now().toISOString();
    const event = { type, at, sequence: version, by: actorId(ctx), facts: { platforms: ["*"] } } as const;
    return {
      settings: { stopped },
      also: [
        ...audited(ctx, { what: type, before: { stopped: known?.stopped ?? false }, after: { stopped } }),
        ...(stopped === (known?.stopped ?? false) ? [] : [{ announce: { brand: "*", event } }]),
      ],
    };
  });
  if (!stopped) await releaseHeld(ctx);
  ctx.log.warn(stopped ? "sending.stopped" : "sending.started", {});
  return { stopped };
}
