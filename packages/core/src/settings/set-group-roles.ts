import * as z from "zod";
import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permitEverywhere } from "../team/permit.ts";
import { GivenRoles, hasRole, mustBeBrands, rolesOf } from "../team/roles-given.ts";
import { changeSettings } from "./change-settings.ts";
import type { GroupRoles } from "./settings.ts";

const MOST_GROUPS = 200;

export const Asked = z
  .record(
    z.string().trim().min(1).max(200),
    z.strictObject(GivenRoles).refine(hasRole, { path: ["role"], message: "input.no-role" }),
  )
  .refine((groups) => Object.keys(groups).length <= MOST_GROUPS, { message: "input.groups-many" });

/** Says what the people of the single sign-on's groups are, in place of what was said before; it takes hold when each signs in next. `{}`: groups mean nothing. */
export async function setGroupRoles(ctx: Context, input: unknown): Promise<GroupRoles> {
  permitEverywhere(ctx, "manage");
  const asked = parse(Asked, input);
  await Promise.all(Object.values(asked).map((roles) => mustBeBrands(ctx, roles)));
  const groups = Object.fromEntries(Object.entries(asked).map(([group, roles]) => [group, rolesOf(roles)]));
  await changeSettings(ctx, (known) => ({
    settings: { groups },
    also: audited(ctx, { what: "groups.changed", before: { groups: known?.groups ?? {} }, after: { groups } }),
  }));
  return groups;
}

export async function readGroupRoles(ctx: Context): Promise<GroupRoles> {
  permitEverywhere(ctx, "manage");
  return (await ctx.store.get(keys.settings()))?.groups ?? {};
}
