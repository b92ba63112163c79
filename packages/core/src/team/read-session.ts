import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { securityOf, type Security } from "../settings/settings.ts";
import type { Person } from "./person.ts";
import { sessionBehind } from "./session-token.ts";
import type { Session } from "./session.ts";

const HOUR_MS = 3_600_000;
/** Its last use is written no more often than this. */
const NOTED_EVERY_MS = HOUR_MS;

export type Held = { session: Session; person: Person; security: Security };

/** The session of a token with its person; undefined when it has ended or never was. That it is used is noted, once an hour. */
export async function readSession(ctx: Context, token: string): Promise<Held | undefined> {
  const behind = sessionBehind(token);
  if (!behind) return undefined;
  const [session, person, settings] = await Promise.all([
    ctx.store.get(behind.key),
    ctx.store.get(keys.person(behind.person)),
    ctx.store.get(keys.settings(), { lately: true }),
  ]);
  if (!session || !person) return undefined;
  const held = { session, person, security: securityOf(settings) };
  return isLive(held, ctx.now()) ? noteUse(ctx, token, held) : undefined;
}

/** Whether a session is neither too old nor too long unused, nor was ended with all others of its person. */
export function isLive({ session, person, security }: Held, now: Date): boolean {
  const ends = [
    Date.parse(session.expiresAt),
    Date.parse(session.createdAt) + security.absoluteHours * HOUR_MS,
    Date.parse(session.lastSeenAt) + security.idleHours * HOUR_MS,
  ];
  return session.stamp === (person.stamp ?? 0) && now.getTime() <= Math.min(...ends);
}

/** Writes that a session is used, if that was not written within the hour; undefined when it ended meanwhile. */
export async function noteUse(ctx: Context, token: string, held: Held): Promise<Held | undefined> {
  const now = ctx.now();
  const { session } = held;
  if (now.getTime() - Date.parse(session.lastSeenAt) < NOTED_EVERY_MS) return held;
  const { key } = sessionBehind(token)!;
  const seen: Session = { ...session, lastSeenAt: now.toISOString(), version: session.version + 1 };
  try {
    // Only over what was read: a session that was ended meanwhile does not come back.
    await ctx.store.commit([{ put: key, value: seen, expiresAt: new Date(seen.expiresAt), if: session.version }]);
    return { ...held, session: seen };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const other = await ctx.store.get(key);
    return other && { ...held, session: other };
  }
}
