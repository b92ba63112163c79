import * as z from "zod";
import { isKeyId } from "../access-key/access-key.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { forgottenAt, viewOf, type Strain, type StrainView } from "./strain.ts";

export const Asked = z.strictObject({
  /** Ids of mentions whose hostile words one has just read. */
  mentions: z.array(z.string().min(1).max(500)).min(1).max(50),
});

/** More than any limit. */
const MOST_KEPT = 1000;

/** How much that was hostile one read today, and whether a pause is offered. */
export async function readStrain(ctx: Context, brandId: string): Promise<StrainView> {
  permit(ctx, "hear", brandId);
  const person = readerOf(ctx);
  const [brand, strain] = await Promise.all([getBrand(ctx, brandId), ctx.store.get(keys.strain(person.id))]);
  return viewOf(strain, { brand, person }, ctx.now());
}

/** Notes that one has read hostile words; the same mention again counts for nothing. */
export async function noteHostile(ctx: Context, brandId: string, input: unknown): Promise<StrainView> {
  permit(ctx, "hear", brandId);
  const { mentions } = parse(Asked, input);
  const person = readerOf(ctx);
  const brand = await getBrand(ctx, brandId);
  const strain = await changeStrain(ctx, person.id, (read) => {
    const fresh = mentions.filter((id) => !read.some(({ mention }) => mention === id));
    const at = ctx.now().toISOString();
    return { read: [...read, ...new Set(fresh)].slice(-MOST_KEPT).map((each) => asRead(each, at)) };
  });
  return viewOf(strain, { brand, person }, ctx.now());
}

/** Puts the pause off that is offered: it is offered again after as many more. */
export async function putPauseOff(ctx: Context, brandId: string): Promise<StrainView> {
  permit(ctx, "hear", brandId);
  const person = readerOf(ctx);
  const brand = await getBrand(ctx, brandId);
  const strain = await beginAnew(ctx, person.id);
  return viewOf(strain, { brand, person }, ctx.now());
}

/** What was read until now asks for no pause any more. */
export const beginAnew = (ctx: Context, person: string): Promise<Strain> =>
  changeStrain(ctx, person, (read) => ({ read, since: ctx.now().toISOString() }));

/** @throws Refusal `not-allowed` for Earshot itself and for machines, which read nothing */
export function readerOf({ actor }: Context) {
  if (actor === "earshot" || isKeyId(actor.id)) throw new Refusal("not-allowed", { code: "refusal.only-people" });
  return actor;
}

const asRead = (each: string | Strain["read"][number], at: string) =>
  typeof each === "string" ? { mention: each, at } : each;

function changeStrain(
  ctx: Context,
  person: string,
  change: (read: Strain["read"]) => Pick<Strain, "read" | "since">,
): Promise<Strain> {
  const key = keys.strain(person);
  return retryOnConflict(async () => {
    const known = await ctx.store.get(key);
    const since = known?.since;
    const next: Strain = {
      person,
      ...(since && { since }),
      ...change(known?.read ?? []),
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([
      { put: key, value: next, if: known?.version ?? "absent", expiresAt: forgottenAt(ctx.now()) },
    ]);
    return next;
  });
}
