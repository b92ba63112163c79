import type { Context } from "../context.ts";
import { permit } from "./permit.ts";
import type { Person } from "./person.ts";

/** Everybody on the team, without asking who wants to know. */
export async function peopleOf(ctx: Context): Promise<Person[]> {
  const { items } = await ctx.store.page<Person>("TEAM", { limit: 1000 });
  return items.map(({ value }) => value);
}

export async function personWithEmail(ctx: Context, email: string): Promise<Person | undefined> {
  return (await peopleOf(ctx)).find((person) => person.email === email.toLowerCase());
}

/** The team as everybody on it may see it. */
export async function team(ctx: Context): Promise<Omit<Person, "link">[]> {
  permit(ctx, "viewer");
  return (await peopleOf(ctx)).map((person) => shown(person));
}

/** A person without the hash of their link. */
export function shown(person: Person): Omit<Person, "link"> {
  const { link: _, ...rest } = person;
  return rest;
}
