import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { actorId } from "./permit.ts";
import { isPaused, type Person } from "./person.ts";
import { knows, may } from "./rights.ts";

/**
 * The person with this id, as somebody who may look after a conversation of a brand.
 * @throws Refusal `not-found` when there is nobody; `bad-input` when they only read, or take a pause and do not take it up themselves
 */
export async function canOwn(ctx: Context, brand: string, id: string): Promise<Person> {
  const person = await ctx.store.get(keys.person(id));
  if (!person || !knows(person, brand)) throw new Refusal("not-found", { code: "refusal.no-person", id });
  if (!may(person, "draft", brand)) throw new Refusal("bad-input", { code: "refusal.viewer-owner", name: person.name });
  if (isPaused(person, ctx.now()) && actorId(ctx) !== id)
    throw new Refusal("bad-input", { code: "refusal.paused", name: person.name, until: person.pausedUntil! });
  return person;
}
