import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { parse } from "../parse.ts";
import { actorId, permit, permitEverywhere } from "../team/permit.ts";
import { Role } from "../team/person.ts";
import { endAfter, isKeyId, MOST_DAYS, USUAL_DAYS, type AccessKey } from "./access-key.ts";
import { auditedKey } from "./audited-key.ts";
import { changeKeys } from "./change-keys.ts";
import { viewOf, type AccessKeyView } from "./key-view.ts";
import { isCalled, KeyName } from "./key-name.ts";
import { savedKey } from "./saved-key.ts";
import { secretHash, tokenOf } from "./token.ts";
import { permitKeys } from "./permit-keys.ts";

export const NewKey = z
  .strictObject({
    name: KeyName,
    /** What it may in every brand, also those to come; absent: nothing but what `brands` says. */
    role: Role.optional(),
    brands: z.record(z.string().max(100), Role).optional(),
    /** After so many days it ends; null: never. */
    days: z.int().min(1).max(MOST_DAYS).nullable().default(USUAL_DAYS),
  })
  .refine(({ role, brands = {} }) => role !== undefined || Object.keys(brands).length > 0, {
    path: ["role"],
    message: "input.no-role",
  });

/**
 * Makes a key for a machine. Its token is told this once.
 * @throws Refusal `not-allowed` for who is no admin of the brands concerned, and for a key: none outlives its own end by another
 */
export async function makeKey(ctx: Context, input: unknown): Promise<{ key: AccessKeyView; token: string }> {
  permitKeys(ctx);
  if (isKeyId(actorId(ctx))) throw new Refusal("not-allowed", { code: "refusal.key-makes-key" });
  const { name, role, brands = {}, days } = parse(NewKey, input);
  if (role !== undefined) permitEverywhere(ctx, "manage");
  for (const brand of Object.keys(brands)) permit(ctx, "manage", brand);
  await Promise.all(Object.keys(brands).map((id) => getBrand(ctx, id)));
  const now = ctx.now();
  const id = idOf("k", ctx.token());
  const token = tokenOf(id, [ctx.token(), ctx.token()]);
  const key: AccessKey = {
    id,
    name,
    ...(role && { role }),
    ...(Object.keys(brands).length > 0 && { brands }),
    hash: secretHash(token),
    madeBy: actorId(ctx),
    createdAt: now.toISOString(),
    ...(days !== null && { endsAt: endAfter(days, now) }),
    version: 1,
  };
  await changeKeys(ctx, (all) => {
    if (all.some((each) => isCalled(each, name))) throw new Refusal("bad-input", { code: "refusal.key-name", name });
    return { changes: [savedKey(key, "absent"), ...auditedKey(ctx, "key.made", { after: key })], result: undefined };
  });
  ctx.log.info("key.made", { person: key.madeBy });
  return { key: await viewOf(ctx, key), token };
}
