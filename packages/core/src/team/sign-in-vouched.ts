import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { changed, changeTeam, ended, isAdmin } from "./change-team.ts";
import { rolesByGroups } from "./group-roles.ts";
import { newPerson } from "./invite.ts";
import { openSession } from "./open-session.ts";
import { peopleOf } from "./people.ts";
import type { Person } from "./person.ts";
import { failed } from "./sign-in.ts";
import type { GroupRoles } from "../settings/settings.ts";

/** Somebody whose e-mail address a single sign-on has verified; with the groups they are in, where it was asked for them. */
export type Vouched = { email: string; name?: string; groups?: readonly string[] };

/**
 * Opens a session for the person with this e-mail address. Where groups mean roles, who is in such a group is on the team with them, and
 * with no other; who was so and is in none any more is let in no longer. The last admin stays one, whatever their groups say.
 * @throws Refusal `not-signed-in` when they are not on the team
 */
export async function signInVouched(ctx: Context, vouched: Vouched): Promise<string> {
  const mapped = (await ctx.store.get(keys.settings()))?.groups ?? {};
  const person = await (vouched.groups && Object.keys(mapped).length > 0
    ? byGroups(ctx, mapped, vouched)
    : byEmail(ctx, vouched.email));
  const { token, opened } = await openSession(ctx, person, "single-sign-on");
  await ctx.store.commit(opened);
  return token;
}

async function byEmail(ctx: Context, email: string): Promise<Person> {
  const person = known(await peopleOf(ctx), email);
  if (!person) throw await failed(ctx, notOnTeam(email), { email });
  return person;
}

async function byGroups(ctx: Context, mapped: GroupRoles, { email, name, groups = [] }: Vouched): Promise<Person> {
  const roles = rolesByGroups(mapped, groups);
  const outcome = await changeTeam<Person | "in no group" | undefined>({ ...ctx, actor: "earshot" }, (people) => {
    const before = known(people, email);
    if (!roles) {
      if (!before?.byGroups || isLastAdmin(people, before)) return { result: before };
      return { save: [ended(before)], result: "in no group" };
    }
    if (before && isLastAdmin(people, before) && roles.role !== "admin") {
      ctx.log.warn("team.last-admin-kept", { person: before.id });
      return { result: before };
    }
    const { role: _, brands: __, ...rest } = before ?? newPerson(ctx, name ?? email.split("@")[0]!.slice(0, 80));
    const after: Person = { ...rest, ...roles, email: email.toLowerCase(), byGroups: true };
    const person = before ? changed(before, after) : after;
    return before && person === after && before.byGroups ? { result: before } : { save: [person], result: person };
  });
  if (outcome === "in no group")
    throw await failed(ctx, new Refusal("not-signed-in", { code: "refusal.no-group", email }), { email });
  if (!outcome) throw await failed(ctx, notOnTeam(email), { email });
  return outcome;
}

const known = (people: readonly Person[], email: string) =>
  people.find((person) => person.email === email.toLowerCase());

const isLastAdmin = (people: readonly Person[], person: Person) =>
  isAdmin(person) && !people.some((other) => other.id !== person.id && isAdmin(other));

const notOnTeam = (email: string) => new Refusal("not-signed-in", { code: "refusal.not-on-team", email });
