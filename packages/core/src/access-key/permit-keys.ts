import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { rightsOf, type Roles } from "../team/rights.ts";

/** Refuses who is an admin nowhere: keys are theirs to look after. */
export function permitKeys({ actor }: Context): void {
  if (actor === "earshot" || rolesOf(actor).some((role) => rightsOf[role].includes("manage"))) return;
  throw new Refusal("not-allowed", { code: "refusal.role-somewhere", least: { code: "role.admin" } });
}

const rolesOf = ({ role, brands }: Roles) => [...(role ? [role] : []), ...Object.values(brands ?? {})];
