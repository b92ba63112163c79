import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { securityOf } from "../settings/settings.ts";
import { actorId } from "./permit.ts";
import { isLive } from "./read-session.ts";
import { sessionBehind } from "./session-token.ts";
import type { Session } from "./session.ts";

/** One of one's own sessions; `id` ends it. `isThis`: the one that asks. */
export type SessionView = Pick<Session, "how" | "from" | "createdAt" | "lastSeenAt"> & { id: string; isThis: boolean };

const MOST = 200;

/** One's own open sessions, the last used first. */
export async function mySessions(ctx: Context, token: string | undefined): Promise<SessionView[]> {
  const [{ items }, person, settings] = await Promise.all([
    ctx.store.page<Session>(keys.sessions(actorId(ctx)), { limit: MOST }),
    ctx.store.get(keys.person(actorId(ctx))),
    ctx.store.get(keys.settings()),
  ]);
  if (!person) return [];
  const mine = token ? sessionBehind(token) : undefined;
  const security = securityOf(settings);
  return items
    .filter(({ value: session }) => isLive({ session, person, security }, ctx.now()))
    .map(({ key, value: { how, from, createdAt, lastSeenAt } }) => ({
      id: key.sk,
      how,
      ...(from && { from }),
      createdAt,
      lastSeenAt,
      isThis: mine?.hash === key.sk,
    }))
    .toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
}
