import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { parse } from "../parse.ts";
import { changed, changeTeam } from "./change-team.ts";
import { newLink, type Link } from "./link.ts";
import { mayManage, mustBeFree, permitPeople, permitRoles } from "./manage-people.ts";
import type { Person } from "./person.ts";
import { Email, GivenRoles, hasRole, mustBeBrands, Name, rolesOf } from "./roles-given.ts";

export const NewPerson = z
  .strictObject({ name: Name, ...GivenRoles, email: Email.optional() })
  .refine(hasRole, { path: ["role"], message: "input.no-role" });

/**
 * Adds a person to the team, or renews the link of one with the same name whom one manages, who is then what is said; returns the token
 * of a link that signs them in. The newest link alone is valid.
 * @throws Refusal `bad-input` when the address is another's, nobody would be left who is an admin, or it is another role for oneself
 */
export async function invite(ctx: Context, input: unknown): Promise<Link> {
  permitPeople(ctx);
  const { name, email, ...given } = parse(NewPerson, input);
  permitRoles(ctx, given);
  await mustBeBrands(ctx, given);
  return changeTeam(ctx, (people) => {
    const known = theOneCalled(ctx, people, name);
    if (email) mustBeFree(ctx, people, email, known?.id);
    const { role: _, brands: __, ...before } = known ?? newPerson(ctx, name);
    const after: Person = { ...before, ...rolesOf(given), ...(email && { email }) };
    const { also, ...link } = newLink(ctx, known ? changed(known, after) : after);
    return { save: [link.person], also, result: link };
  });
}

/** Made of chance: who was removed never comes back as somebody with the same name. */
export function newPerson(ctx: Context, name: string): Person {
  return { id: idOf("p", name, ctx.token()), name, createdAt: ctx.now().toISOString() };
}

function theOneCalled(ctx: Context, people: readonly Person[], name: string): Person | undefined {
  const [known, ...more] = people.filter((person) => isCalled(person, name) && mayManage(ctx, person));
  if (more.length > 0) throw new Refusal("bad-input", { code: "refusal.name-twice", name });
  return known;
}

export const isCalled = (person: Pick<Person, "name">, name: string): boolean => plain(person.name) === plain(name);
const plain = (name: string) => name.normalize("NFC").trim().toLowerCase();
