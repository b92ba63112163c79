import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "./change-team.ts";
import { managed, permitPeople } from "./manage-people.ts";
import { actorId } from "./permit.ts";
import type { Person } from "./person.ts";

export const Asked = z.strictObject({
  /** What customers know them as; null: by the name they have. */
  pseudonym: z.string().trim().min(1).max(60).nullable(),
});

/** Says what customers know somebody as, in the place of their name. One says it of oneself, who manages them of others. */
export async function setPseudonym(ctx: Context, id: string, input: unknown): Promise<Person> {
  const isMe = id === actorId(ctx);
  if (!isMe) permitPeople(ctx);
  const { pseudonym } = parse(Asked, input);
  return changeTeam(ctx, (people) => {
    const known = isMe ? people.find((each) => each.id === id) : managed(ctx, people, id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id });
    const { pseudonym: _, ...plain } = known;
    const person: Person = pseudonym === null ? plain : { ...plain, pseudonym };
    return { save: [person], result: person };
  });
}
