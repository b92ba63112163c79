import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { changeTeam, mustKeepAdmin } from "./change-team.ts";
import { permit } from "./permit.ts";

/** Removes a person for good: their link goes with them, and their sessions end at once, since each request looks the person up. */
export async function removePerson(ctx: Context, id: string): Promise<void> {
  permit(ctx, "admin");
  if (ctx.actor !== "earshot" && ctx.actor.id === id) throw new Refusal("bad-input", "You cannot remove yourself.");
  await changeTeam(ctx, (people) => {
    const person = people.find((each) => each.id === id);
    if (!person) return { changes: [], result: undefined };
    mustKeepAdmin(people, person);
    const { link } = person;
    return {
      changes: [{ remove: keys.person(id) }, ...(link ? [{ remove: keys.invitation(link) }] : [])],
      result: undefined,
    };
  });
}
