import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { askingOf } from "./asking.ts";
import type { HelpdeskHealth } from "./connected.ts";
import { problemIn, type Problem } from "./problem.ts";
import { theHelpdesk } from "./the-helpdesk.ts";

/** Looks whether a brand's helpdesk lets us in and has what is named, and notes it. */
export async function checkHelpdesk(ctx: Context, brand: string): Promise<void> {
  const connected = await ctx.store.get(keys.helpdesk(brand));
  if (!connected) return;
  const helpdesk = theHelpdesk(ctx, connected.helpdesk);
  let problem: Problem | undefined;
  try {
    await helpdesk.check(await askingOf(ctx, helpdesk, connected), connected.where);
  } catch (error) {
    problem = problemIn(error, connected.helpdesk);
  }
  await noteHealth(ctx, brand, problem);
  ctx.log[problem ? "warn" : "info"]("helpdesk.checked", { brand, ...(problem && { cause: problem.code }) });
}

/** Keeps how it answered now, and when it pushed last. */
export async function noteHealth(ctx: Context, brand: string, problem: Problem | undefined): Promise<void> {
  const known = await ctx.store.get(keys.helpdeskHealth(brand));
  const value: HelpdeskHealth = {
    at: ctx.now().toISOString(),
    ...(problem && { problem }),
    ...(known?.pushedAt !== undefined && { pushedAt: known.pushedAt }),
  };
  await ctx.store.commit([{ put: keys.helpdeskHealth(brand), value }]);
}
