import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "./change-team.ts";
import { managed, permitPeople } from "./manage-people.ts";
import { actorId } from "./permit.ts";
import type { Person } from "./person.ts";

export const Away = z.strictObject({
  /** The moment of coming back; null: is here. */
  until: z.iso.datetime({ offset: true }).nullable(),
});

/**
 * Says until when somebody is away: meanwhile what their customers say next goes to nobody in particular, and they are not asked to
 * approve. One says it of oneself, who manages them of others.
 */
export async function setAway(ctx: Context, id: string, input: unknown): Promise<Person> {
  const isMe = id === actorId(ctx);
  if (!isMe) permitPeople(ctx);
  const { until } = parse(Away, input);
  return changeTeam(ctx, (people) => {
    const known = isMe ? people.find((each) => each.id === id) : managed(ctx, people, id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id });
    const { awayUntil: _, ...here } = known;
    const person: Person = until === null ? here : { ...here, awayUntil: new Date(until).toISOString() };
    return { save: [person], result: person };
  });
}
