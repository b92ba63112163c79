import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "../team/change-team.ts";
import type { Person } from "../team/person.ts";

export const Choice = z.strictObject({ hidden: z.boolean() });

/** Keeps whether hostile words stay covered for oneself until one asks for them: in every browser. */
export async function chooseHostile(ctx: Context, input: unknown): Promise<Person> {
  const { hidden } = parse(Choice, input);
  const { actor } = ctx;
  if (actor === "earshot") throw new Refusal("not-allowed", { code: "refusal.only-people" });
  return changeTeam(ctx, (people) => {
    const known = people.find(({ id }) => id === actor.id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id: actor.id });
    const { showsHostile: _, ...covered } = known;
    const person: Person = hidden ? covered : { ...covered, showsHostile: true };
    return { save: [person], result: person };
  });
}
