import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "./permit.ts";
import { Role, type Person } from "./person.ts";

const INVITATION_DAYS = 7;

export const NewPerson = z.object({
  name: z.string().trim().min(1).max(80),
  role: Role,
  email: z.email().toLowerCase().optional(),
});

/** Adds a person to the team, or renews the link of one with the same name; returns the token of a link that signs them in. */
export async function invite(ctx: Context, input: unknown): Promise<{ person: Person; token: string }> {
  permit(ctx, "admin");
  const { name, role, email } = parse(NewPerson, input);
  const now = ctx.now();
  const id = idOf("p", name.normalize("NFC").toLowerCase());
  const known = await ctx.store.get(keys.person(id));
  if (email) await mustBeFree(ctx, email, id);
  const person: Person = {
    ...(known ?? { id, name, createdAt: now.toISOString() }),
    role,
    ...(email && { email }),
  };
  const token = ctx.token();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await ctx.store.commit([
    { put: keys.person(id), value: person },
    {
      put: keys.invitation(hashOf(token)),
      value: { person: id, expiresAt: expiresAt.toISOString(), version: 1 },
      expiresAt,
    },
  ]);
  return { person, token };
}

async function mustBeFree(ctx: Context, email: string, id: string): Promise<void> {
  const holder = await personWithEmail(ctx, email);
  if (holder && holder.id !== id) throw new Refusal("bad-input", `email: ${email} is ${holder.name}'s already.`);
}

export async function personWithEmail(ctx: Context, email: string): Promise<Person | undefined> {
  const { items } = await ctx.store.page<Person>("TEAM", { limit: 1000 });
  return items.map(({ value }) => value).find((person) => person.email === email.toLowerCase());
}

export async function team(ctx: Context): Promise<Person[]> {
  permit(ctx, "viewer");
  const { items } = await ctx.store.page<Person>("TEAM", { limit: 1000 });
  return items.map(({ value }) => value);
}

/** Removes a person; their sessions end at once, since each request looks the person up. */
export async function removePerson(ctx: Context, id: string): Promise<void> {
  permit(ctx, "admin");
  if (ctx.actor !== "earshot" && ctx.actor.id === id) throw new Refusal("bad-input", "You cannot remove yourself.");
  await ctx.store.commit([{ remove: keys.person(id) }]);
}
