import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { changeTeam, ended } from "./change-team.ts";
import { managed, permitPeople } from "./manage-people.ts";
import { actorId } from "./permit.ts";
import type { Person } from "./person.ts";
import type { Session } from "./session.ts";

/** Ends one of one's own sessions; it is out at its next request. */
export async function endSession(ctx: Context, id: string): Promise<void> {
  const key = keys.session(actorId(ctx), id);
  if (!(await ctx.store.get(key))) throw new Refusal("not-found", { code: "refusal.no-session" });
  await ctx.store.commit([
    { remove: key },
    { add: keys.teamOrder(), counts: { version: 1 } },
    ...audited(ctx, { what: "session.ended", about: actorId(ctx) }),
  ]);
}

/** Ends all of one's own sessions, this one too, and one's open link. */
export async function signOutEverywhere(ctx: Context): Promise<void> {
  await endAllOf(ctx, actorId(ctx), (people, id) => {
    const me = people.find((each) => each.id === id);
    if (!me) throw new Refusal("not-found", { code: "refusal.no-person", id });
    return me;
  });
}

/** Ends all sessions and the open link of somebody whom one manages. */
export async function signOutPerson(ctx: Context, id: string): Promise<void> {
  permitPeople(ctx);
  await endAllOf(ctx, id, (people) => managed(ctx, people, id));
}

async function endAllOf(ctx: Context, id: string, find: (people: Person[], id: string) => Person): Promise<void> {
  const stamp = await changeTeam(ctx, (people) => {
    const person = ended(find(people, id));
    return { save: [person], result: person.stamp };
  });
  await dropSessions(ctx, id, stamp);
}

const AT_ONCE = 100;

/** Takes away what is kept of somebody's sessions that have ended: all, or those opened before this stamp. */
export async function dropSessions(ctx: Context, person: string, before = Number.POSITIVE_INFINITY): Promise<void> {
  for (let after: string | undefined, first = true; first || after; first = false) {
    const { items, next } = await ctx.store.page<Session>(keys.sessions(person), { limit: AT_ONCE, after });
    const gone = items.filter(({ value }) => value.stamp < before);
    await ctx.store.commit(gone.map(({ key }) => ({ remove: key })));
    after = next;
  }
}
