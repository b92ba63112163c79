import type { Context } from "../context.ts";
import { changeTeam } from "./change-team.ts";
import { newLink, type Link } from "./link.ts";
import { managed, permitPeople } from "./manage-people.ts";

/** Makes a new link for somebody of the team, who stays what they are; the one they had is no longer valid. */
export async function renewLink(ctx: Context, id: string): Promise<Link> {
  permitPeople(ctx);
  return changeTeam(ctx, (people) => {
    const { also, ...link } = newLink(ctx, managed(ctx, people, id));
    return { save: [link.person], also, result: link };
  });
}
