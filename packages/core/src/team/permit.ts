import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { knows, leastWith, may, roleIn, rightsOf, type Right } from "./rights.ts";

/**
 * Refuses unless the one who acts has this right in the brand; Earshot itself may do what its queues ask.
 * @throws Refusal `not-found` where they may not even know that the brand is there, before anything is read; else `not-allowed`
 */
export function permit(ctx: Context, right: Right, brand: string): void {
  if (mayIn(ctx, right, brand)) return;
  const { actor } = ctx;
  if (actor === "earshot" || !knows(actor, brand))
    throw new Refusal("not-found", { code: "refusal.no-brand", id: brand });
  throw lacks(right, roleIn(actor, brand)!);
}

/** Refuses unless the one who acts has this right in every brand: for what concerns the whole installation. */
export function permitEverywhere(ctx: Context, right: Right): void {
  if (mayEverywhere(ctx, right)) return;
  const { actor } = ctx;
  if (actor !== "earshot" && actor.role) throw lacks(right, actor.role);
  throw new Refusal("not-allowed", { code: "refusal.role-everywhere", least: { code: `role.${leastWith(right)}` } });
}

export const mayIn = ({ actor }: Context, right: Right, brand: string): boolean =>
  actor === "earshot" || may(actor, right, brand);

export const mayEverywhere = ({ actor }: Context, right: Right): boolean =>
  actor === "earshot" || (actor.role !== undefined && rightsOf[actor.role].includes(right));

/** Of these brands, or of what belongs to them, what the one who acts may know of. */
export function known<T>({ actor }: Context, all: readonly T[], brandOf: (it: T) => string): T[] {
  return all.filter((it) => actor === "earshot" || knows(actor, brandOf(it)));
}

const lacks = (right: Right, role: string) =>
  new Refusal("not-allowed", {
    code: "refusal.role",
    least: { code: `role.${leastWith(right)}` },
    role: { code: `role.${role}` as never },
  });

/** Who acts, for the record. */
export function actorId(ctx: Context): string {
  return ctx.actor === "earshot" ? "earshot" : ctx.actor.id;
}
