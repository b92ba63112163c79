import { rights, rightsOf, roleIn, type Roles } from "../team/rights.ts";
import type { Role } from "../team/person.ts";

/** What both may, in every brand: what a key may by its own roles, as far as its maker may it too. */
export function leastOf(one: Roles, other: Roles): Roles {
  const named = new Set([...Object.keys(one.brands ?? {}), ...Object.keys(other.brands ?? {})]);
  const inBrands = [...named].map((brand) => [brand, least(roleIn(one, brand), roleIn(other, brand))] as const);
  const role = least(one.role, other.role);
  // A role in all brands but one cannot be said: then there is none in all.
  const everywhere = inBrands.every(([, each]) => each !== undefined) ? role : undefined;
  const brands = Object.fromEntries(inBrands.flatMap(([brand, each]) => (each ? [[brand, each]] : [])));
  return { ...(everywhere && { role: everywhere }), ...(Object.keys(brands).length > 0 && { brands }) };
}

/** The role with the most rights that has none which one of the two lacks. */
function least(one: Role | undefined, other: Role | undefined): Role | undefined {
  if (!one || !other) return undefined;
  const both = rights.filter((right) => rightsOf[one].includes(right) && rightsOf[other].includes(right));
  return (Object.keys(rightsOf) as Role[])
    .filter((role) => rightsOf[role].every((right) => both.includes(right)))
    .toSorted((a, b) => rightsOf[b].length - rightsOf[a].length)[0];
}

export const mayAnything = ({ role, brands }: Roles): boolean =>
  role !== undefined || Object.keys(brands ?? {}).length > 0;
