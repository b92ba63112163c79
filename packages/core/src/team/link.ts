import type { Context } from "../context.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Person } from "./person.ts";
import type { Invitation } from "./session.ts";

/** Hours in which the first link of a person works, and minutes for each that follows: that one is waited for. */
const FIRST_HOURS = 24;
const RENEWED_MINUTES = 15;

/** A link made for somebody: the newest alone signs in. */
export type Link = { person: Person; token: string; until: string };

/** What gives a person a new link in place of the one they had. */
export function newLink(ctx: Context, before: Person): Link & { also: Change[] } {
  const token = ctx.token();
  const link = hashOf(token);
  const minutes = before.link ? RENEWED_MINUTES : FIRST_HOURS * 60;
  const expiresAt = new Date(ctx.now().getTime() + minutes * 60_000);
  const until = expiresAt.toISOString();
  const invitation: Invitation = { person: before.id, stamp: before.stamp ?? 0, expiresAt: until, version: 1 };
  return {
    person: { ...before, link },
    token,
    until,
    also: [
      { put: keys.invitation(link), value: invitation, expiresAt },
      ...(before.link ? [{ remove: keys.invitation(before.link) }] : []),
    ],
  };
}
