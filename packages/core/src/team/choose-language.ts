import * as z from "zod";
import { Language } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { changeTeam } from "./change-team.ts";
import type { Person } from "./person.ts";

export const Choice = z.strictObject({ language: Language });

/** Keeps the language that one reads Earshot in: its e-mails come in it, and a new browser begins with it. */
export async function chooseLanguage(ctx: Context, input: unknown): Promise<Person> {
  const { language } = parse(Choice, input);
  const { actor } = ctx;
  if (actor === "earshot") throw new Refusal("not-allowed", { code: "refusal.only-people" });
  return changeTeam(ctx, (people) => {
    const known = people.find(({ id }) => id === actor.id);
    if (!known) throw new Refusal("not-found", { code: "refusal.no-person", id: actor.id });
    const person: Person = { ...known, language };
    return { save: [person], result: person };
  });
}
