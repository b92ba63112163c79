import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { securityOf } from "../settings/settings.ts";
import type { Change } from "../store.ts";
import type { Person } from "./person.ts";
import { sessionToken } from "./session-token.ts";
import type { Session, Way } from "./session.ts";

const AGENT_LENGTH = 200;
const HOUR_MS = 3_600_000;

/** What opens a session for somebody who has proved who they are; its token is for their browser alone. */
export async function openSession(
  ctx: Context,
  { id, stamp = 0 }: Pick<Person, "id" | "stamp">,
  how: Way,
  /** What the record says besides. */
  also: object = {},
): Promise<{ token: string; opened: Change[] }> {
  const { absoluteHours } = securityOf(await ctx.store.get(keys.settings()));
  const token = sessionToken(id, ctx.token());
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + absoluteHours * HOUR_MS);
  const { address, agent } = ctx.from ?? {};
  const from = { ...(address && { address }), ...(agent && { agent: agent.slice(0, AGENT_LENGTH) }) };
  const value: Session = {
    person: id,
    stamp,
    how,
    ...(Object.keys(from).length > 0 && { from }),
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
    version: 1,
  };
  const opened: Change[] = [
    { put: keys.session(id, hashOf(token)), value, expiresAt },
    ...audited(ctx, { what: "signed-in", by: id, about: id, after: { how, ...also } }),
  ];
  return { token, opened };
}
