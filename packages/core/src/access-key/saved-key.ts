import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import { warnedFrom, type AccessKey } from "./access-key.ts";

/** So long a revoked key's name is kept for what it did. */
const KEPT_DAYS = 400;

/** A key as it is to be stored; it is due when its maker is to be told that it ends. */
export function savedKey(key: AccessKey, condition: "absent" | number): Change {
  const { id, revoked, toldAt } = key;
  const warned = revoked || toldAt ? undefined : warnedFrom(key);
  return {
    put: keys.accessKey(id),
    value: key,
    if: condition,
    ...(warned && { at: { due: places.due(warned, id) } }),
    ...(revoked && { expiresAt: new Date(Date.parse(revoked.at) + KEPT_DAYS * 86_400_000) }),
  };
}
