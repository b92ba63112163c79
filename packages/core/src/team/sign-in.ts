import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Person } from "./person.ts";

export const SESSION_DAYS = 30;

/** Opens a session for whoever holds the link; returns the session's token, of which only a hash is kept. */
export async function signIn(ctx: Context, invitationToken: string): Promise<string> {
  const now = ctx.now();
  const invitation = await ctx.store.get(keys.invitation(hashOf(invitationToken)));
  if (!invitation || invitation.expiresAt < now.toISOString()) {
    throw new Refusal("not-signed-in", "This sign-in link is no longer good. Ask an admin for a new one.");
  }
  const token = ctx.token();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  const session = { person: invitation.person, createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() };
  await ctx.store.commit([{ put: keys.session(hashOf(token)), value: session, expiresAt }]);
  return token;
}

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
