import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "./change-team.ts";
import type { Person } from "./person.ts";

export const Mails = z.strictObject({ decisions: z.boolean() });

/** Keeps whether one is mailed of each reply that waits, where a brand mails of them, with links to decide by. */
export async function chooseMails(ctx: Context, input: unknown): Promise<Person> {
  const { decisions } = parse(Mails, input);
  const { actor } = ctx;
  if (actor === "earshot") throw new Refusal("not-allowed", { code: "refusal.only-people" });
  return changeTeam(ctx, (people) => {
    const known = people.find(({ id }) => id === actor.id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id: actor.id });
    const { mailsDecisions: _, ...rest } = known;
    const person: Person = { ...rest, ...(decisions && { mailsDecisions: true as const }) };
    return { save: [person], result: person };
  });
}
