import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { auditedKey } from "./audited-key.ts";
import { changeKeys, theKey } from "./change-keys.ts";
import { isCalled, KeyName } from "./key-name.ts";
import { viewOf, type AccessKeyView } from "./key-view.ts";
import { savedKey } from "./saved-key.ts";
import { permitKeys } from "./permit-keys.ts";

export const KeyChange = z.strictObject({ name: KeyName });

/** Calls a key by another name, also in what it did before. What it may and when it ends never changes: make another. */
export async function renameKey(ctx: Context, id: string, input: unknown): Promise<AccessKeyView> {
  permitKeys(ctx);
  const { name } = parse(KeyChange, input);
  const key = await changeKeys(ctx, (all) => {
    const known = theKey(ctx, all, id);
    if (all.some((each) => each.id !== id && isCalled(each, name)))
      throw new Refusal("bad-input", { code: "refusal.key-name", name });
    const next = { ...known, name, version: known.version + 1 };
    const record = auditedKey(ctx, "key.changed", { before: known, after: next });
    return { changes: [savedKey(next, known.version), ...record], result: next };
  });
  return viewOf(ctx, key);
}
