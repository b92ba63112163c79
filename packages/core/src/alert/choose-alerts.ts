import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "../team/change-team.ts";
import type { Person } from "../team/person.ts";
import { AlertChoices } from "./alert-choices.ts";

/** Keeps of what one is mailed, and when. */
export async function chooseAlerts(ctx: Context, input: unknown): Promise<Person> {
  const alerts = parse(AlertChoices, input);
  const { actor } = ctx;
  if (actor === "earshot") throw new Refusal("not-allowed", { code: "refusal.only-people" });
  return changeTeam(ctx, (people) => {
    const known = people.find(({ id }) => id === actor.id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id: actor.id });
    const person: Person = { ...known, alerts };
    return { save: [person], result: person };
  });
}
