import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import type { Change } from "../store.ts";
import type { AccessKey } from "./access-key.ts";

/** Keeps what was done to a key: with its brand where it has but one. */
export function auditedKey(
  ctx: Context,
  what: "key.made" | "key.changed" | "key.removed",
  { before, after }: { before?: AccessKey; after?: AccessKey },
): Change[] {
  const { id, role, brands } = (after ?? before)!;
  const [brand, ...others] = role ? [] : Object.keys(brands ?? {});
  return audited(ctx, {
    what,
    about: id,
    ...(brand !== undefined && others.length === 0 && { brand }),
    ...(before && { before: said(before) }),
    ...(after && { after: said(after) }),
  });
}

const said = ({ name, role, brands, endsAt }: AccessKey) => ({ name, role, brands, endsAt });
