import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { roles, type Role } from "./person.ts";

/** Refuses unless the one who acts has at least this role; Earshot itself may do what its queues ask. */
export function permit(ctx: Context, least: Role): void {
  if (ctx.actor === "earshot") return;
  if (roles.indexOf(ctx.actor.role) >= roles.indexOf(least)) return;
  throw new Refusal("not-allowed", `This takes the role ${least}; yours is ${ctx.actor.role}. Ask an admin.`);
}

/** Who acts, for the record. */
export function actorId(ctx: Context): string {
  return ctx.actor === "earshot" ? "earshot" : ctx.actor.id;
}
