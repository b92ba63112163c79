import type { Role } from "./person.ts";

/**
 * What may be done, and by whom. Each verb asks for one right; a new one begins here.
 * - `hear`: what was said: mentions, figures, digests, alerts
 * - `tell`: send digests
 * - `read`: the inbox: conversations with their drafts, notes and replies; how a brand is set
 * - `draft`: write and sort: drafts, notes, owners, corrections
 * - `approve`: decide what is said, and what is answered at all
 * - `publish`: look after what stands on the platforms: post by hand, check, delete
 * - `manage`: sources, settings, people
 */
export const rights = ["hear", "tell", "read", "draft", "approve", "publish", "manage"] as const;
export type Right = (typeof rights)[number];

export const rightsOf: Record<Role, readonly Right[]> = {
  viewer: ["hear", "read"],
  drafter: ["hear", "read", "draft"],
  approver: ["hear", "tell", "read", "draft", "approve", "publish"],
  publisher: ["hear", "read", "publish"],
  marketing: ["hear", "tell"],
  admin: rights,
};

/** What somebody is: in every brand, also those to come, and in some brands something else. */
export type Roles = {
  role?: Role;
  /** By the brand's id; there it stands in place of `role`. */
  brands?: Record<string, Role>;
};

/** What they are in a brand; undefined: they do not know that it is there. */
export function roleIn({ role, brands }: Roles, brand: string): Role | undefined {
  return (brands && Object.hasOwn(brands, brand) ? brands[brand] : undefined) ?? role;
}

/** What they may in a brand. */
export function may(roles: Roles, right: Right, brand: string): boolean {
  const role = roleIn(roles, brand);
  return role !== undefined && rightsOf[role].includes(right);
}

/** Whether there is an inbox that they read. */
export const readsSomewhere = ({ role, brands }: Roles): boolean =>
  [role, ...Object.values(brands ?? {})].some((each) => each !== undefined && rightsOf[each].includes("read"));

/** Whether they know of a brand. */
export const knows = (roles: Roles, brand: string): boolean => roleIn(roles, brand) !== undefined;

/** Whether there is a brand, whichever, that both may know of. */
export function shareABrand(a: Roles, b: Roles): boolean {
  if (a.role !== undefined) return b.role !== undefined || Object.keys(b.brands ?? {}).length > 0;
  return Object.keys(a.brands ?? {}).some((brand) => knows(b, brand));
}

/** The least role that has a right, to be named to who lacks it. */
export function leastWith(right: Right): Role {
  return (Object.keys(rightsOf) as Role[]).find((role) => rightsOf[role].includes(right))!;
}
