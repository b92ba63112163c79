import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { changeTeam, mustKeepAdmin } from "./change-team.ts";
import { permit } from "./permit.ts";
import { Role, type Person } from "./person.ts";

const INVITATION_DAYS = 7;

export const NewPerson = z.object({
  name: z.string().trim().min(1).max(80),
  role: Role,
  email: z.email().toLowerCase().optional(),
});

/**
 * Adds a person to the team, or renews the link of one with the same name; returns the token of a link that signs them in. The newest
 * link alone is valid.
 * @throws Refusal `bad-input` when the address is another's, or nobody would be left who is an admin
 */
export async function invite(ctx: Context, input: unknown): Promise<{ person: Person; token: string }> {
  permit(ctx, "admin");
  const { name, role, email } = parse(NewPerson, input);
  const token = ctx.token();
  const link = hashOf(token);
  return changeTeam(ctx, (people) => {
    const now = ctx.now();
    const known = people.find((person) => nameOf(person) === nameOf({ name }));
    const holder = email && people.find((person) => person.email === email);
    if (holder && holder !== known) throw new Refusal("bad-input", `email: ${email} is ${holder.name}'s already.`);
    if (known && role !== "admin") mustKeepAdmin(people, known);
    const person: Person = {
      // Made of chance: who was removed never comes back as somebody with the same name.
      ...(known ?? { id: idOf("p", name, ctx.token()), name, createdAt: now.toISOString() }),
      role,
      link,
      ...(email && { email }),
    };
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
    const invitation = { person: person.id, expiresAt: expiresAt.toISOString(), version: 1 };
    return {
      changes: [
        { put: keys.person(person.id), value: person },
        { put: keys.invitation(link), value: invitation, expiresAt },
        ...(known?.link ? [{ remove: keys.invitation(known.link) }] : []),
      ],
      result: { person, token },
    };
  });
}

const nameOf = ({ name }: { name: string }) => name.normalize("NFC").toLowerCase();
