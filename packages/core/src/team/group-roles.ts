import type { GroupRoles } from "../settings/settings.ts";
import type { Role } from "./person.ts";
import { rightsOf, roleIn, type Roles } from "./rights.ts";

/**
 * What somebody is by the groups they are in; undefined: none of them means anything here. Of several roles the one that may most, of
 * equals the one that stands first among the groups that mean something; never the sum of two.
 */
export function rolesByGroups(mapped: GroupRoles, groups: readonly string[]): Roles | undefined {
  const theirs = Object.entries(mapped).flatMap(([group, roles]) => (groups.includes(group) ? [roles] : []));
  if (theirs.length === 0) return undefined;
  const role = most(theirs.map((each) => each.role));
  const named = new Set(theirs.flatMap((each) => Object.keys(each.brands ?? {})));
  const brands = [...named].map((brand) => [brand, most(theirs.map((each) => roleIn(each, brand)))!] as const);
  const others = brands.filter(([, its]) => its !== role);
  return { ...(role && { role }), ...(others.length > 0 && { brands: Object.fromEntries(others) }) };
}

function most(roles: readonly (Role | undefined)[]): Role | undefined {
  return roles.reduce((best, role) =>
    !role || (best && rightsOf[best].length >= rightsOf[role].length) ? best : role,
  );
}
