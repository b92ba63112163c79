import * as z from "zod";
import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permitEverywhere } from "../team/permit.ts";
import { changeSettings } from "./change-settings.ts";
import { securityOf, type Security } from "./settings.ts";

/** A session's last use is noted once an hour: no less than two are told apart. */
const LEAST_HOURS = 2;
const MOST_HOURS = 90 * 24;

const hours = z.number().int().min(LEAST_HOURS).max(MOST_HOURS);
export const Asked = z
  .strictObject({
    idleHours: hours,
    absoluteHours: hours,
    /** Whether who signs in by a link has to have a passkey; absent: as it is. */
    requirePasskeys: z.boolean().optional(),
  })
  .refine(({ idleHours, absoluteHours }) => idleHours <= absoluteHours, {
    path: ["idleHours"],
    message: "input.idle-long",
  });

/** Says how long sessions last and whether links need a passkey; those sessions that are open are held to it at their next request. */
export async function setSecurity(ctx: Context, input: unknown): Promise<Security> {
  permitEverywhere(ctx, "manage");
  const { requirePasskeys, ...lasting } = parse(Asked, input);
  const { security } = await changeSettings(ctx, (known) => {
    const before = securityOf(known);
    const required = requirePasskeys ?? before.requirePasskeys;
    const security: Security = { ...lasting, ...(required !== undefined && { requirePasskeys: required }) };
    return {
      settings: { security },
      also: [
        { add: keys.teamOrder(), counts: { version: 1 } },
        ...audited(ctx, { what: "security.changed", before, after: security }),
      ],
    };
  });
  return security!;
}

export async function readSecurity(ctx: Context): Promise<Security> {
  permitEverywhere(ctx, "manage");
  return securityOf(await ctx.store.get(keys.settings()));
}
