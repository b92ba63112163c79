import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Former } from "./former.ts";
import { mayManage } from "./manage-people.ts";
import { actorId, permit } from "./permit.ts";
import type { Person, Role } from "./person.ts";
import { readsSomewhere, roleIn, shareABrand } from "./rights.ts";

/** Somebody who knows of a brand, with what they are there. */
export type Member = Person & { role: Role };

/** A person as others are told of them. */
export type Shown = Omit<Person, "link" | "stamp">;

/** The team is read whole. */
export const MOST_PEOPLE = 1000;

/** Everybody on the team, without asking who wants to know. */
export async function peopleOf(ctx: Context): Promise<Person[]> {
  const { items } = await ctx.store.page<Person>("TEAM", { limit: MOST_PEOPLE });
  return items.map(({ value }) => value);
}

/** Those who know of a brand, as what they are there. */
export async function peopleIn(ctx: Context, brand: string): Promise<Member[]> {
  return (await peopleOf(ctx)).flatMap((person) => memberOf(person, brand) ?? []);
}

export function memberOf(person: Person, brand: string): Member | undefined {
  const role = roleIn(person, brand);
  return role && { ...person, role };
}

/** Who acts, as what they are in a brand in which they may act; Earshot itself and the command line may all. */
export function actorIn(ctx: Context, brand: string): { id: string; role: Role } {
  const role = ctx.actor === "earshot" ? "admin" : roleIn(ctx.actor, brand);
  return { id: actorId(ctx), role: role ?? "viewer" };
}

/** Those on the team who share a brand with whoever asks, as far as they share one: of other brands nothing is said. Who only hears sees themselves. */
export async function team(ctx: Context): Promise<Shown[]> {
  const { actor } = ctx;
  const all = (await peopleOf(ctx)).map(shown).map((each) => ownChoices(ctx, each));
  if (actor !== "earshot" && !readsSomewhere(actor)) return all.filter(({ id }) => id === actor.id);
  if (actor === "earshot" || actor.role) return all;
  const mine = Object.keys(actor.brands ?? {});
  return all
    .filter((each) => shareABrand(actor, each))
    .map(({ brands, ...person }) => {
      const shared = Object.entries(brands ?? {}).filter(([brand]) => mine.includes(brand));
      return { ...person, ...(shared.length > 0 && { brands: Object.fromEntries(shared) }) };
    });
}

/** Who was on the team, as far as whoever asks shared a brand with them: names for old records, which who only hears does not read. */
export async function formerPeople(ctx: Context): Promise<Pick<Former, "id" | "name">[]> {
  const { actor } = ctx;
  if (actor !== "earshot" && !readsSomewhere(actor)) return [];
  const { items } = await ctx.store.page<Former>(keys.formers, { limit: 1000 });
  return items
    .filter(({ value }) => actor === "earshot" || shareABrand(actor, value))
    .map(({ value: { id, name } }) => ({ id, name }));
}

/** What somebody chose for themselves is of no concern to others; whether they have passkeys, to who manages them. */
function ownChoices(ctx: Context, person: Shown): Shown {
  if (actorId(ctx) === person.id) return person;
  const { showsHostile: _, pauseAfter: __, alerts: ___, mailsDecisions: ____, passkeys, ...rest } = person;
  return passkeys && mayManage(ctx, person) ? { ...rest, passkeys } : rest;
}

/** Somebody who knows of a brand, to be chosen: name and role only. */
export type Colleague = Pick<Member, "id" | "name" | "role" | "awayUntil" | "pausedUntil">;

export async function colleagues(ctx: Context, brand: string): Promise<Colleague[]> {
  permit(ctx, "read", brand);
  return (await peopleIn(ctx, brand)).map(({ id, name, role, awayUntil, pausedUntil }) => ({
    id,
    name,
    role,
    ...(awayUntil && { awayUntil }),
    ...(pausedUntil && { pausedUntil }),
  }));
}

/** A person without the hash of their link and the count of what ended. */
export function shown(person: Person): Shown {
  const { link: _, stamp: __, ...rest } = person;
  return rest;
}
