import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { openSession } from "./open-session.ts";
import type { Person } from "./person.ts";
import { hasPasskey, holderOf, passkeyFirst, type BeforePasskey } from "./passkey-first.ts";
import { readSession } from "./read-session.ts";
import { sessionBehind } from "./session-token.ts";
import type { Invitation, Way } from "./session.ts";

/** Until when this link would sign somebody in, and whether with a passkey only; undefined when it would not. It stays as it is. */
export async function openLink(
  ctx: Context,
  invitationToken: string,
): Promise<{ until: string; withPasskey: boolean } | undefined> {
  const held = await heldLink(ctx, invitationToken);
  return held && { until: held.invitation.expiresAt, withPasskey: hasPasskey(held.person) };
}

/**
 * Opens a session for whoever holds the link, which is then used up; returns the session's token, of which only a hash is kept.
 * @throws Refusal `not-signed-in` when the link is used or too old, or is one of somebody who has a passkey: it stays, for that to confirm
 */
export async function signIn(ctx: Context, invitationToken: string): Promise<string> {
  const hash = hashOf(invitationToken);
  const held = await heldLink(ctx, invitationToken);
  if (!held) throw await failed(ctx, linkUsed());
  if (hasPasskey(held.person)) throw passkeyFirst(held.person);
  const { token, opened } = await openSession(ctx, held.person, "link");
  try {
    await ctx.store.commit([{ remove: keys.invitation(hash), if: held.invitation.version }, ...opened]);
  } catch (error) {
    throw error instanceof Conflict ? await failed(ctx, linkUsed()) : error;
  }
  return token;
}

/** A link that is neither used, too old nor ended, of somebody who is on the team and was given no newer one. */
export async function heldLink(
  ctx: Context,
  invitationToken: string,
): Promise<{ invitation: Invitation; person: Person } | undefined> {
  const hash = hashOf(invitationToken);
  const invitation = await ctx.store.get(keys.invitation(hash));
  if (!invitation || invitation.expiresAt < ctx.now().toISOString()) return undefined;
  const person = await ctx.store.get(keys.person(invitation.person));
  if (!person || (person.link ?? hash) !== hash || invitation.stamp !== (person.stamp ?? 0)) return undefined;
  return { invitation, person };
}

/** Records that somebody could not sign in; returns why. */
export async function failed(
  ctx: Context,
  refusal: Refusal,
  { about, ...after }: { about?: string; email?: string; how?: Way } = {},
): Promise<Refusal> {
  await ctx.store.commit(
    audited(ctx, {
      what: "sign-in-failed",
      by: "nobody",
      ...(about !== undefined && { about }),
      ...(Object.keys(after).length > 0 && { after }),
    }),
  );
  return refusal;
}

export const linkUsed = () => new Refusal("not-signed-in", { code: "refusal.link-used" });

/**
 * Who holds this session; undefined when nobody does.
 * @throws Refusal `not-signed-in` when a passkey is still to be shown, unless it is for what may be done before
 */
export async function sessionOf(
  ctx: Context,
  token: string | undefined,
  before?: BeforePasskey,
): Promise<Person | undefined> {
  const held = token ? await readSession(ctx, token) : undefined;
  return held && holderOf(held, before);
}

/** Ends a session; every process that knows it looks again. */
export async function signOut(ctx: Context, token: string): Promise<void> {
  const behind = sessionBehind(token);
  if (!behind) return;
  await ctx.store.commit([
    { remove: behind.key },
    { add: keys.teamOrder(), counts: { version: 1 } },
    ...audited(ctx, { what: "signed-out", by: behind.person, about: behind.person }),
  ]);
}
