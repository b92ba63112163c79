import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { mayEverywhere, mayIn, permit, permitEverywhere } from "./permit.ts";
import type { Person } from "./person.ts";
import type { Given } from "./roles-given.ts";
import { shareABrand, type Roles } from "./rights.ts";

/** Whether all that somebody is lies in brands whose people one manages: more would be taking over what they are elsewhere. */
export const mayManage = (ctx: Context, { role, brands = {} }: Roles): boolean =>
  mayEverywhere(ctx, "manage") ||
  (role === undefined && Object.keys(brands).every((brand) => mayIn(ctx, "manage", brand)));

/** Refuses who manages nobody at all. */
export function permitPeople(ctx: Context): void {
  const { actor } = ctx;
  if (actor !== "earshot" && Object.keys(actor.brands ?? {}).some((brand) => mayIn(ctx, "manage", brand))) return;
  permitEverywhere(ctx, "manage");
}

/** Refuses unless one may give these roles. */
export function permitRoles(ctx: Context, { role, brands = {} }: Given): void {
  if (role !== undefined || Object.keys(brands).length === 0) permitEverywhere(ctx, "manage");
  if (!mayEverywhere(ctx, "manage")) for (const brand of Object.keys(brands)) permit(ctx, "manage", brand);
}

/**
 * The person with this id, whom one manages.
 * @throws Refusal `not-found` also for those of whom one may not know; `not-allowed` where they have a role elsewhere
 */
export function managed(ctx: Context, people: readonly Person[], id: string): Person {
  const person = people.find((each) => each.id === id);
  if (!person || (ctx.actor !== "earshot" && !mayManage(ctx, person) && !shareABrand(ctx.actor, person)))
    throw new Refusal("not-found", { code: "refusal.no-person", id });
  if (!mayManage(ctx, person))
    throw new Refusal("not-allowed", { code: "refusal.person-elsewhere", name: person.name });
  return person;
}

/** @throws Refusal `bad-input` when the address is another's; whose it is, is said to those who manage them */
export function mustBeFree(ctx: Context, people: readonly Person[], email: string, id: string | undefined): void {
  const holder = people.find((person) => person.email === email && person.id !== id);
  if (!holder) return;
  if (!mayManage(ctx, holder)) throw new Refusal("bad-input", { code: "refusal.email-unusable" });
  throw new Refusal("bad-input", { code: "refusal.email-taken", email, name: holder.name });
}
