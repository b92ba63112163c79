import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { actorId } from "../team/permit.ts";
import { auditedKey } from "./audited-key.ts";
import { changeKeys, theKey } from "./change-keys.ts";
import { savedKey } from "./saved-key.ts";
import { permitKeys } from "./permit-keys.ts";

/** Ends a key at once: the next request with it is refused. Its name stays for what it did. */
export async function revokeKey(ctx: Context, id: string): Promise<void> {
  permitKeys(ctx);
  const revoked = { by: actorId(ctx), at: ctx.now().toISOString() };
  await changeKeys(ctx, (all) => {
    const before = theKey(ctx, all, id);
    const { hash: _, ...known } = before;
    const next = { ...known, revoked, version: known.version + 1 };
    return {
      changes: [
        savedKey(next, known.version),
        { remove: keys.accessKeyUse(id) },
        ...auditedKey(ctx, "key.removed", { before }),
      ],
      result: undefined,
    };
  });
  ctx.log.info("key.revoked", { person: revoked.by });
}
