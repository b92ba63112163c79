import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Connected, HelpdeskHealth } from "./connected.ts";

/** A brand's helpdesk without its secrets, and how it answered; nothing where there is none. `push`: where it is to push to. */
export type HelpdeskView = {
  connected?: Pick<Connected, "helpdesk" | "language" | "pushes" | "connectedAt" | "connectedBy"> & Connected["where"];
  health?: HelpdeskHealth;
  push: string;
};

export async function viewHelpdesk(ctx: Context, brand: string): Promise<HelpdeskView> {
  permit(ctx, "manage", brand);
  const [connected, health] = (await ctx.store.getMany<any>([keys.helpdesk(brand), keys.helpdeskHealth(brand)])) as [
    Connected?,
    HelpdeskHealth?,
  ];
  const path = `/helpdesk/${encodeURIComponent(brand)}`;
  const push = ctx.console === undefined ? path : new URL(path, ctx.console).href;
  if (!connected) return { push };
  const { helpdesk, language, pushes, connectedAt, connectedBy, where } = connected;
  return {
    connected: { helpdesk, language, pushes, connectedAt, connectedBy, ...where },
    ...(health && { health }),
    push,
  };
}
