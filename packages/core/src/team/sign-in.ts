import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { personWithEmail } from "./people.ts";
import type { Person } from "./person.ts";
import type { Invitation, Session } from "./session.ts";

export const SESSION_DAYS = 30;

/** Whether this link would sign somebody in; it stays as it is. */
export async function isOpenLink(ctx: Context, invitationToken: string): Promise<boolean> {
  return (await holderOf(ctx, hashOf(invitationToken))) !== undefined;
}

/** Opens a session for whoever holds the link, which is then used up; returns the session's token, of which only a hash is kept. */
export async function signIn(ctx: Context, invitationToken: string): Promise<string> {
  const hash = hashOf(invitationToken);
  const invitation = await holderOf(ctx, hash);
  if (!invitation) throw usedUp();
  const { token, opened } = openSession(ctx, invitation.person);
  try {
    await ctx.store.commit([{ remove: keys.invitation(hash), if: invitation.version }, opened]);
  } catch (error) {
    throw error instanceof Conflict ? usedUp() : error;
  }
  return token;
}

/** The invitation behind a link that is neither used nor too old, of somebody who is on the team and was given no newer one. */
async function holderOf(ctx: Context, hash: string): Promise<Invitation | undefined> {
  const invitation = await ctx.store.get(keys.invitation(hash));
  if (!invitation || invitation.expiresAt < ctx.now().toISOString()) return undefined;
  const person = await ctx.store.get(keys.person(invitation.person));
  return person && (person.link ?? hash) === hash ? invitation : undefined;
}

/** Opens a session for the person with this e-mail address, once the single sign-on has verified that it is theirs. */
export async function signInByEmail(ctx: Context, email: string): Promise<string> {
  const person = await personWithEmail(ctx, email);
  if (!person) throw new Refusal("not-signed-in", `${email} is not on the team. Ask an admin to add this address.`);
  const { token, opened } = openSession(ctx, person.id);
  await ctx.store.commit([opened]);
  return token;
}

function openSession(ctx: Context, person: string) {
  const now = ctx.now();
  const token = ctx.token();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  const value: Session = { person, createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() };
  return { token, opened: { put: keys.session(hashOf(token)), value, expiresAt } };
}

const usedUp = () =>
  new Refusal("not-signed-in", "This sign-in link was used or is too old. Ask an admin for a new one.");

/** Who holds this session; undefined when nobody does. */
export async function sessionOf(ctx: Context, token: string | undefined): Promise<Person | undefined> {
  if (!token) return undefined;
  const session = await ctx.store.get(keys.session(hashOf(token)));
  if (!session || session.expiresAt < ctx.now().toISOString()) return undefined;
  return ctx.store.get(keys.person(session.person));
}

export async function signOut(ctx: Context, token: string): Promise<void> {
  await ctx.store.commit([{ remove: keys.session(hashOf(token)) }]);
}
