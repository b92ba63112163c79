import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changed, changeTeam } from "./change-team.ts";
import { managed, mustBeFree, permitPeople, permitRoles } from "./manage-people.ts";
import { Role, type Person } from "./person.ts";
import { Brands, Email, hasRole, mustBeBrands, Name, rolesOf } from "./roles-given.ts";

/** What is absent stays as it is; null takes it away. */
export const PersonChange = z.strictObject({
  name: Name.optional(),
  email: Email.nullable().optional(),
  role: Role.nullable().optional(),
  /** All brands in which they are something else than `role`. */
  brands: Brands.nullable().optional(),
});

/**
 * Changes how somebody of the team is called, known to the single sign-on, or what they are. With another role, or without the address
 * they had, their sessions and open links end at once.
 * @throws Refusal `bad-input` when it is one's own role, the last admin's, or no role would be left
 */
export async function changePerson(ctx: Context, id: string, input: unknown): Promise<Person> {
  permitPeople(ctx);
  const { name, email, ...roles } = parse(PersonChange, input);
  const brandsGiven = { brands: roles.brands ?? {} };
  if (hasRole(brandsGiven)) permitRoles(ctx, brandsGiven);
  await mustBeBrands(ctx, brandsGiven);
  return changeTeam(ctx, (people) => {
    const known = managed(ctx, people, id);
    if (email) mustBeFree(ctx, people, email, id);
    const { role, brands, email: address, ...rest } = known;
    const given = {
      role: roles.role === undefined ? role : (roles.role ?? undefined),
      brands: roles.brands === undefined ? brands : (roles.brands ?? undefined),
    };
    if (!hasRole(given)) throw noRole();
    permitRoles(ctx, given);
    const is = email === undefined ? address : email;
    const after: Person = { ...rest, ...(name && { name }), ...rolesOf(given), ...(is && { email: is }) };
    const person = changed(known, after);
    return { save: [person], result: person };
  });
}

const noRole = () =>
  new Refusal("bad-input", { code: "input.field", field: "role", problem: { code: "input.no-role" } });
