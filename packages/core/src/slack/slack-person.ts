import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Person } from "../team/person.ts";

/** Who of the team somebody at Slack is now; nobody where they never said so, have left, or were signed out everywhere since. */
export async function slackPerson(ctx: Context, workspace: string, user: string): Promise<Person | undefined> {
  const known = await ctx.store.get(keys.slackUser(workspace, user));
  const person = known && (await ctx.store.get(keys.person(known.person)));
  return person && (person.stamp ?? 0) === known.stamp ? person : undefined;
}
