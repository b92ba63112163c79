import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Role } from "./person.ts";
import type { Roles } from "./rights.ts";

export const Name = z.string().trim().min(1).max(80);
export const Email = z.email().max(254).toLowerCase();
export const Brands = z.record(z.string().max(100), Role);

/** Roles as they are given to somebody. */
export const GivenRoles = {
  /** What they are in every brand; absent: nothing but what `brands` says. */
  role: Role.optional(),
  brands: Brands.optional(),
};

export type Given = { role?: Role | undefined; brands?: Record<string, Role> | undefined };

export const hasRole = ({ role, brands }: Given): boolean => role !== undefined || Object.keys(brands ?? {}).length > 0;

/** @throws Refusal `not-found` when there is no such brand */
export async function mustBeBrands(ctx: Context, { brands = {} }: Given): Promise<void> {
  await Promise.all(Object.keys(brands).map((id) => getBrand(ctx, id)));
}

/** Roles without what is empty. */
export const rolesOf = ({ role, brands }: Given): Roles => ({
  ...(role && { role }),
  ...(brands && Object.keys(brands).length > 0 && { brands }),
});
